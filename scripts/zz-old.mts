import {chromium} from "playwright-core"; import {preview} from "vite"; import {pages} from "../src/domain/view.ts";
const [, , bin, out, edition]=process.argv;
const server=edition==="folder"?await preview({preview:{port:4401,open:false}} as any):null;
const b=await chromium.launch({executablePath:`/tmp/oldc/${bin}/chromium`,args:["--no-sandbox","--disable-gpu"],env:{...process.env,LD_LIBRARY_PATH:`/tmp/oldc/${bin}/lib`} as any});
console.log(b.version());
const at=edition==="folder"?"http://localhost:4401/":"file:///work/wt/door/dist-portable/brandgauge.html";
const ctx=await b.newContext({viewport:{width:1440,height:900},locale:"zh-CN"});
const p=await ctx.newPage(); p.on("pageerror",e=>console.log("ERR",e.message)); p.on("console",m=>{if(["error","warning"].includes(m.type()))console.log("CON",m.text().slice(0,200))});
for(const name of pages){ await p.goto(at+"#/"+name); await p.waitForSelector(`[data-page-ready=${name}]`,{timeout:20000}).catch(e=>console.log("!!",name,String(e).slice(0,80))); await p.waitForTimeout(1500);
 console.log(name, await p.evaluate(()=>[document.querySelector("h1")?.textContent, document.querySelectorAll("[role=alert]").length, document.querySelectorAll(".figure svg").length, document.querySelector("[data-delivery]")?.getAttribute("data-delivery")].join(" | ")));
 await p.screenshot({path:`${out}/${bin}-${edition}-${name}.png`}); }
await b.close(); process.exit(0);
