import {chromium} from "playwright-core"; import {preview} from "vite";
const [, , bin, out, ...jobs]=process.argv;
await preview({preview:{port:4402,open:false}} as any);
const b=await chromium.launch({executablePath:`/tmp/oldc/${bin}/chromium`,args:["--no-sandbox","--disable-gpu"],env:{...process.env,LD_LIBRARY_PATH:`/tmp/oldc/${bin}/lib`} as any});
for(const job of jobs){ const [name,hash,w,h,act]=job.split("|"); const p=await b.newPage({viewport:{width:+w!,height:+h!},locale:"zh-CN"}); p.on("pageerror",e=>console.log("ERR",name,e.message)); p.on("console",m=>{if(["error","warning"].includes(m.type()))console.log("CON",m.text().slice(0,200))});
 await p.goto((act==="portable"?"file:///work/wt/door/dist-portable/brandgauge.html":"http://localhost:4402/")+hash); await p.waitForTimeout(4000);
 if(act==="hover"){const box=await p.evaluate(()=>{const d=document.querySelector("dialog[open]")||document; const r=[...d.querySelectorAll(".figure svg a")].find(a=>a.getBoundingClientRect().width>0)!.getBoundingClientRect();return [r.x+r.width/2,r.y+r.height/2]}); await p.mouse.move(box[0]!,box[1]!); await p.waitForTimeout(900); console.log("cards",await p.evaluate(()=>document.querySelectorAll(".card").length));}
 await p.screenshot({path:`${out}/${name}.png`}); await p.close();}
await b.close(); process.exit(0);
