import {launchBrowser} from "./browser.ts";
import {preview} from "vite";
const [, , out, ...jobs]=process.argv;
const server=await preview({preview:{port:4400,open:false}} as any);
const b=await launchBrowser();
for(const job of jobs){const [name,hash,w,h,full]=job.split("|");
 const p=await b.newPage({viewport:{width:+w!,height:+h!},locale:"zh-CN"}); p.on("pageerror",e=>console.log("ERR",name,e.message));
 await p.goto("http://localhost:4400/"+hash); await p.waitForTimeout(3500);
 console.log(name, await p.evaluate(()=>document.documentElement.scrollHeight));
 await p.screenshot({path:`${out}/${name}.png`,fullPage:full==="full"}); await p.close();}
await b.close(); process.exit(0);
