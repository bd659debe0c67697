import {it} from "vitest";
import {realIndex} from "./index.ts";
import {resultsOf} from "../../src/search/results.ts";
import {askedOf} from "../../src/search/asked.ts";
import {rankOf} from "../../src/search/rank.ts";
const cpu=(f:()=>unknown,n=10)=>{f();f();const a=process.cpuUsage();for(let i=0;i<n;i++)f();const b=process.cpuUsage(a);return ((b.user+b.system)/1000/n).toFixed(1)};
it("x", {timeout: 120000}, async () => {
  const a=process.cpuUsage(); const index = await realIndex(); const b=process.cpuUsage(a); console.log("build cpu", (b.user+b.system)/1000);
  for (const q of ["sxjp","山西精品","山西精品 好品山东","省长质量奖","1346","山西质量奖","Governor's Quality Award","量子计算机","shanxijinpin","s","山","hunan"]) {
    const asked=askedOf(q,index.synonyms);
    console.log(q, cpu(()=>resultsOf(q,index)), "asked", cpu(()=>askedOf(q,index.synonyms)), "rank", cpu(()=>index.entries.map(e=>rankOf(e,asked))));
  }
});
