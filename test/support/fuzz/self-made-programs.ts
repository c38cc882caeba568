import type { HostileProgram } from './hostile-programs.js';

/** How a value `x` is made of itself and of `id`. */
const ways: readonly string[] = [
  `x.replace(':id', id)`,
  `x.replace(x, () => x)`,
  `x.concat(x, id)`,
  `x.trim()`,
  `x.slice(1)`,
  `x.split(x).join(x)`,
  `x.padEnd(x)`,
  `[x, id].join(x)`,
  '`${x}/${id}`',
  'x + id + x',
  `x ?? x`,
  `x || (id && x)`,
  `id ? x : x.x`,
  `(x as any)!`,
  `{ ...x, id, url: x.url, [x]: x }`,
  `{ x, get url() { return x; }, toJSON() { return x; }, toString: () => x }`,
  `[...x, x[0], x[id]]`,
  `x.map((y: any) => [x, y])`,
  `x.filter(x).reduce(x, x)`,
  `x.then(() => x).catch(() => x)`,
  `x(x)`,
  `x.bind(x, id)`,
  `x.x(id).x`,
  `x.child({ x }).extend(x)`,
  `x[x][id]`,
  `new x(x, { url: x })`,
  `new URL(x, x)`,
  `new URL(x.href.replace(id, x))`,
  `Object.assign(x, { x }, x)`,
  `Object.fromEntries(Object.entries(x).map(([k, v]) => [x, v]))`,
  `JSON.parse(JSON.stringify(x))`,
  `encodeURIComponent(String(x))`,
  `(() => x)()`,
  `(async (y = x) => await (y ?? x))()`,
  `keep(x, id)`,
  `keep(keep(x, x), () => x)`,
  `import(x)`,
  `path.join(x, x, id)`,
  `format(x, x)`,
  `require(x)`,
  `axios.create({ baseURL: x, headers: x })`,
  `create((set: any) => ({ x, set: () => set({ x }) }))`,
  `useState(x)[0]`,
  `ref(x).value`,
  `_.chain(x).map(x).get(x).value()`,
  `produce(x, (y: any) => { y.x = x; })`,
];

/** Where a value `x` may leave. */
const sinks = `console.log(x, { x }, x.x); logger.info({ x }, x); x.info(x); x(x); new x(x).send(x);
fetch(x, x); fetch(\`https://a.example/\${x}\`, { method: x, headers: x, body: JSON.stringify(x) }); fetch(new URL(x, x)); fetch(new Request(x, x));
axios(x); axios.get(x, { params: x }); axios.create({ baseURL: x }).post(x, x); axios.request({ url: x, baseURL: x, data: x }); got(x, { json: x });
https.request({ host: x, hostname: x, path: x }, x).write(x); new WebSocket(x).send(x); navigator.sendBeacon(x, x);
localStorage.setItem(x, x); document.cookie = x; location.href = x; window.open(x); history.pushState(x, x, x);
Sentry.captureException(x, { extra: x }); Sentry.setUser(x); posthog.capture(x, x); openai.chat.completions.create({ messages: x });
bus.emit(x, x); bus.on(x, (y: any) => { console.log(x, y); }); queue.add(x, x); db.query(x, x); pool.query(\`SELECT \${x} FROM \${x}\`);
handlers[x](x); x.forEach((y: any) => fetch(y)); for (const y of x) fetch(y + x); for (const y in x) console.log(y, x[y]);
if (x === id) report(x); switch (x) { case x: report(x); default: report(x.x); } const { x: z, [x]: w, ...others } = x; report(z, w, others);`;

/** Programs in which a value is made of itself, again and again, wherever it is kept and however it leaves. */
export const selfMadePrograms: readonly HostileProgram[] = ways.map((way) => ({
  name: `x = ${way}`,
  sources: {
    'made.ts': `import axios from 'axios'; import got from 'got'; import https from 'node:https'; import path from 'node:path'; import _ from 'lodash';
import { produce } from 'immer'; import { format } from 'node:util'; import { create } from 'zustand'; import { useState } from 'react'; import { ref } from 'vue';
import * as Sentry from '@sentry/node'; import pino from 'pino'; import posthog from 'posthog-js'; import OpenAI from 'openai'; import { x as outer } from './made.js';
const logger = pino(); const openai = new OpenAI(); declare const bus: any, queue: any, db: any, pool: any, document: any, location: any, history: any, window: any, navigator: any;
const handlers: any = { a: (x: any) => x, b: outer }; function keep(x: any, id: any): any { return id ? ${way} : x; } function report(...x: any[]) { console.log(...x); fetch(x[0], x[1]); }
export function variable(id: any) { let x: any = 'https://a.example/:id'; for (;;) { x = ${way}; if (id) { x = ${way}; } ${sinks} } }
export function parameter(x: any, id = ${way}) { x = ${way}; ${sinks} return x; } parameter(parameter(outer), outer);
export const x: any = ${way.replaceAll('id', 'outer')};
export class Holder { x: any = ''; static x: any; constructor(x: any, private readonly id: any) { this.x = ${way}; Holder.x = ${way}; }
set(x: any, id: any) { this.x = ${way}; x = this.x; this.x = x; ${sinks} } get y() { const { x, id } = this; return ${way}; } set y(x) { this.set(x, this.y); } }
const made: any = new Holder(x, x); made.x = made.x.x; made.set(made.y, made.x); report(made, Holder.x); made.y = made;`,
  },
}));
