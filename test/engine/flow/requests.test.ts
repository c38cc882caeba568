import assert from 'node:assert/strict';
import typescript from 'typescript';

import { analysisOf, assertCarried, carriedBy, hostOf } from '../../support/carried.js';
import { createSdkProgram } from '../../support/sdk-program.js';

const head = `import axios from 'axios';
import got from 'got';
import https from 'node:https';
interface Person {
  /** @personalData contact.email for orders */
  mail: string;
}
declare const p: Person;
`;

const body = ['recipient x.example mail contact.email'];
const url = ['recipient x.example mail contact.email', 'urls mail contact.email'];

const requests: readonly { readonly code: string; readonly told: readonly string[] }[] = [
  { code: `axios.request({ method: 'post', url: 'https://x.example/a', data: { to: p.mail } });`, told: body },
  { code: `axios({ method: 'post', url: 'https://x.example/a', data: { to: p.mail } });`, told: body },
  { code: 'axios({ url: `https://x.example/a/${p.mail}` });', told: url },
  { code: `axios({ url: 'https://x.example/a', params: { to: p.mail } });`, told: url },
  {
    code: `const options = { url: 'https://x.example/a', method: 'post', data: { to: p.mail } }; axios(options);`,
    told: body,
  },
  { code: 'const options = { url: `https://x.example/a/${p.mail}` }; axios(options);', told: url },
  { code: `const c = axios.create({ baseURL: 'https://x.example' }); c({ url: '/a', data: p.mail });`, told: body },
  {
    code: `const c = axios.create({ baseURL: 'https://x.example' }); c.request({ url: '/a', data: p.mail });`,
    told: body,
  },
  { code: `axios({ url: '/a', data: p.mail });`, told: [] },
  {
    code: `const form = new URLSearchParams({ to: p.mail }).toString(); fetch('https://x.example/a', { method: 'POST', body: form });`,
    told: body,
  },
  {
    code: `function formOf(to: string) { const form = new URLSearchParams(); form.append('to', to); return form; } fetch('https://x.example/a', { method: 'POST', body: formOf(p.mail) });`,
    told: body,
  },
  {
    code: `function queryOf(to: string) { const query = new URLSearchParams(); query.append('to', to); return query; } fetch('https://x.example/a?' + queryOf(p.mail));`,
    told: [...url, 'urls mail contact.email'],
  },
  { code: `got({ url: 'https://x.example/a', json: { to: p.mail } });`, told: body },
  { code: `got('https://x.example/a', { json: { to: p.mail } });`, told: body },
  {
    code: `class Api { constructor(private base: string) {} send(to: string) { return fetch(\`\${this.base}/a\`, { method: 'POST', body: to }); } } new Api('https://x.example').send(p.mail);`,
    told: body,
  },
  {
    code: `class Api { readonly base: string; constructor(base: string) { this.base = base; } send(to: string) { return fetch(this.base + '/a', { method: 'POST', body: to }); } } new Api('https://x.example').send(p.mail); new Api('http://localhost:1');`,
    told: body,
  },
  {
    code: `class Api { constructor(private base: string) {} send(to: string) { return fetch(this.base, { method: 'POST', body: to }); } } new Api('https://x.example').send(p.mail); new Api('https://y.example');`,
    told: ['recipient x.example mail contact.email'],
  },
  {
    code: `function make(base: string) { return { send: (to: string) => fetch(base + '/a', { method: 'POST', body: to }) }; } make('https://x.example').send(p.mail);`,
    told: body,
  },
  {
    code: `class Api { http; constructor(base: string) { this.http = axios.create({ baseURL: base }); } send(to: string) { return this.http.post('/a', { to }); } } new Api('https://x.example').send(p.mail);`,
    told: body,
  },
  {
    code: `const at = (path: string) => 'https://x.example' + path; const init = (to: unknown) => ({ method: 'POST', body: JSON.stringify(to) }); fetch(at('/a'), init({ to: p.mail }));`,
    told: body,
  },
  {
    code: `const base = { retry: { limit: 1 } }; const options = (to: string) => ({ ...base, url: 'https://x.example/a', json: { to } }); got(options(p.mail));`,
    told: body,
  },
  {
    code: `const base = { retry: { limit: 1 } }; got({ ...base, url: 'https://x.example/a', json: { to: p.mail } });`,
    told: body,
  },
  {
    code: `class Api { readonly #set: { readonly origin: string }; constructor(set = { origin: 'https://x.example' }) { this.#set = set; } send(to: string) { return fetch(\`\${this.#set.origin}/a\`, { method: 'POST', body: to }); } } new Api().send(p.mail);`,
    told: body,
  },
  {
    code: `class Api { constructor(private readonly set: { at: string }) {} send(to: string) { return fetch(this.set.at, { method: 'POST', body: to }); } } new Api({ at: 'https://x.example' }).send(p.mail); new Api({ at: 'https://y.example' });`,
    told: [],
  },
  {
    code: `const at = { one: 'https://x.example/1', two: 'https://x.example/2' }; (kind: 'one' | 'two') => fetch(at[kind], { method: 'POST', body: p.mail });`,
    told: body,
  },
  {
    code: `const at = { one: 'https://x.example', two: 'https://y.example' }; (kind: 'one' | 'two') => fetch(at[kind], { method: 'POST', body: p.mail });`,
    told: [],
  },
  {
    code: "const at = { eu: 'https://eu.shops.example', us: 'https://us.shops.example/v1' }; (kind: 'eu' | 'us') => fetch(`${at[kind]}/a`, { method: 'POST', body: p.mail });",
    told: ['recipient *.shops.example mail contact.email'],
  },
  {
    code: "const at = new Map([['eu', 'https://eu.shops.example'], ['us', 'https://us.shops.example']]); (kind: string) => fetch(`${at.get(kind)}/a`, { method: 'POST', body: p.mail });",
    told: ['recipient *.shops.example mail contact.email'],
  },
  {
    code: "const at = { uk: 'https://a.co.uk', de: 'https://b.co.uk' }; (kind: 'de' | 'uk') => fetch(at[kind], { method: 'POST', body: p.mail });",
    told: [],
  },
  {
    code: "(shop: string) => fetch(`https://${shop}.shops.example/a`, { method: 'POST', body: p.mail });",
    told: ['recipient *.shops.example mail contact.email'],
  },
  {
    code: 'const at = process.env.REGION; fetch(`https://api-${at}.x.example:8080/${p.mail}`);',
    told: ['recipient *.x.example mail contact.email', 'urls mail contact.email'],
  },
  {
    code: "(shop: string, part: string) => fetch(`https://${shop}.${part}.shops.example`, { method: 'POST', body: p.mail });",
    told: ['recipient *.shops.example mail contact.email'],
  },
  {
    code: "const c = axios.create({ baseURL: `https://${process.env.SHOP}.shops.example/v1` }); c.post('/a', p.mail);",
    told: ['recipient *.shops.example mail contact.email'],
  },
  { code: "(at: string) => fetch(`https://${at}/a.shops.example`, { method: 'POST', body: p.mail });", told: [] },
  { code: "(at: string) => fetch(`https://${at}.example/a`, { method: 'POST', body: p.mail });", told: [] },
  { code: "(at: string) => fetch(`https://${at}.svc.local/a`, { method: 'POST', body: p.mail });", told: [] },
  { code: "(at: string) => fetch(`https://shops.${at}`, { method: 'POST', body: p.mail });", told: [] },
  { code: `const u = new URL('https://x.example/a'); u.searchParams.set('to', p.mail); fetch(u);`, told: url },
  { code: `const u = new URL('https://x.example/a'); u.searchParams.append('to', p.mail); fetch(u.href);`, told: url },
  {
    code: `const u = new URL('https://x.example/a'); u.searchParams.set('to', String(p.mail.length)); fetch(u);`,
    told: [],
  },
  {
    code: `const send = (options: https.RequestOptions) => https.request(options); send({ host: 'x.example', headers: { 'x-to': p.mail } });`,
    told: [],
  },
  {
    code: 'const send = (options: https.RequestOptions) => https.request(options); send({ host: "x.example", path: `/a/${p.mail}` });',
    told: ['urls mail contact.email'],
  },
  {
    code: "(at: string) => fetch(`https://graph.facebook.com/${at}/events`, { method: 'POST', body: p.mail });",
    told: ['advertising graph.facebook.com mail contact.email'],
  },
  {
    code: "const base = 'https://graph.facebook.com'; axios.post(base + '/me/accounts?at=1', p.mail);",
    told: ['recipient graph.facebook.com mail contact.email'],
  },
  { code: `location.href = 'https://x.example/?to=' + p.mail;`, told: ['urls mail contact.email'] },
  { code: `window.open('https://x.example/?to=' + p.mail);`, told: url },
];

/** What a server was asked and what it answers is no record of a person, though both hold one another and a socket. */
const exchanges = `
import type { Request, Response } from 'express';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
interface Signed extends Request { user: { email: string } }
export const request = (req: Request) => console.log(req);
export const response = (res: Response) => console.log({ res });
export const message = (req: IncomingMessage, res: ServerResponse) => console.log(req, res);
export const reply = (req: FastifyRequest, reply: FastifyReply) => console.log({ req }, reply);
export const around = (ctx: { req: Request; res: Response }) => { throw new Error('no way ' + JSON.stringify(ctx)); };
export const asked = (req: Request, other: FastifyRequest) => console.log(req.ip, other.ip); //= ip device.ip (known)
export const answered = (res: Response) => console.log(res.req.ip); //= ip device.ip (inferred)
export const signed = (req: Signed) => console.log(req); //= email contact.email (inferred)
`;

describe('requests by libraries', () => {
  const files = {
    'exchanges.ts': exchanges,
    ...Object.fromEntries(requests.map(({ code }, index) => [`request-${index}.ts`, `${head}${code}\nexport {};`])),
  };
  const { program, root } = createSdkProgram(files);
  const analysis = analysisOf(hostOf(typescript, program, root), root);

  it('a whole request or response tells nothing, its parts do', () => {
    assertCarried(analysis, `${root}/exchanges.ts`, exchanges);
  });

  for (const [index, { code, told }] of requests.entries()) {
    it(code, () => {
      const flows = analysis.flowsOf(`${root}/request-${index}.ts`);
      const shown = flows.map((flow) =>
        [flow.sink.kind, flow.sink.host, carriedBy([flow]).join()].filter(Boolean).join(' '),
      );
      assert.deepEqual(shown.sort(), told);
    });
  }
});
