import { test } from "vitest"; import { readFileSync } from "node:fs"; import { readBook } from "../../src/host/file"; import { Problem } from "../../src/engine/problem";
import { biffStream, ole, biff5, file } from "./fixtures";
test("fuzz",()=>{ 
 const xls=new Uint8Array(readFileSync("assets/sample/leshan-2022/决算报表.xls")); const whole=JSON.stringify(readBook(xls,"a")); const st:Record<string,number>={}; let worst=0;
 const run=(k:string,b:Uint8Array)=>{const t=performance.now();let r;try{r=JSON.stringify(readBook(b,"a"))===whole?"same":"DIFF"}catch(e){r=e instanceof Problem? e.code+(e.detail.detail??""):"RAW "+e; if(e instanceof Problem&&e.cause) r+=" <- "+String(e.cause).slice(0,60)} const d=performance.now()-t;if(d>worst){worst=d;console.log(k,r,d|0)} st[k+":"+r]=(st[k+":"+r]??0)+1;};
 for(let i=0;i<60;i++) run("cut",xls.slice(0,Math.floor(xls.length*i/60)));
 const small=file({"财决01表":[["项目","金额"],["收入",1.5]],"财决02表":[["甲"]]},"biff8");
 for(let i=0;i<20000;i++){const b=small.slice();const n=1+Math.random()*3|0;for(let k=0;k<n;k++)b[Math.random()*b.length|0]=Math.random()*256;run("flip",b);}
 const s=biffStream(small); for(let i=0;i<20000;i++){const b=s.slice();const n=1+Math.random()*3|0;for(let k=0;k<n;k++)b[Math.random()*b.length|0]=Math.random()*256;run("biffflip",b);}
 const s5=biff5("财决01表",[["项目","金额"],["收入",1.5]]); for(let i=0;i<20000;i++){const b=s5.slice();const n=1+Math.random()*3|0;for(let k=0;k<n;k++)b[Math.random()*b.length|0]=Math.random()*256;run("biff5flip",b);}
 console.log(JSON.stringify(st,null,1));
},500000);
