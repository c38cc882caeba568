// sn.mts <file>: sections "/// name"; prints per line what is carried vs //= marks
import fs from 'node:fs'; import typescript from 'typescript';
import { analysisOf, hostOf } from './support/carried.js';
import { createMemoryProgram } from './support/memory-program.js';
const text=fs.readFileSync(process.argv[2]!,'utf8'); const [shared='',...secs]=text.split(/^\/\/\/ /m);
let bad=0,n=0;
for (const s of secs){ const [head='',...rest]=s.split('\n'); const js=/@js/.test(head); const file=`/app/a.${js?'js':'ts'}`; const src=(js?'':shared)+rest.join('\n')+'\nexport {};\n';
 const a=analysisOf(hostOf(typescript, createMemoryProgram(typescript,{[file]:src},{allowJs:js,jsx:typescript.JsxEmit.Preserve}),'/app'),'/app',{infer:true});
 const got=new Map<number,string[]>(); for(const f of a.flowsOf(file)){const l=f.at.start.line; got.set(l,[...(got.get(l)??[]),...f.data.map(d=>`${f.sink?.kind??f.point?.kind??''}:${d.category}`)]);}
 const lines=src.split('\n'); const out:string[]=[];
 lines.forEach((l,i)=>{ const want=/\/\/! ?(.*)/.exec(l)?.[1]; const g=got.get(i+1); n++; if((want!==undefined)!==(g!==undefined)||(want&&g&&!want.split(' ').every(w=>g.some(x=>x.includes(w))))) {bad++;out.push(`   ${want===undefined?'WRONG ':'MISSED'} ${l.trim()}  -> ${g??''}`);} });
 if(out.length) console.log('/// '+head+'\n'+out.join('\n'));
}
console.log(bad,'of',secs.length,'programs');
