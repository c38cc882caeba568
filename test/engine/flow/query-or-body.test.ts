import typescript from 'typescript';

import { analysisOf, assertCarried, hostOf } from '../../support/carried.js';
import { createMemoryProgram } from '../../support/memory-program.js';

const text = `
import querystring from 'node:querystring';
declare function httpRequest(options: object, body?: unknown): Promise<string>;
declare const client: any, api: any, router: any, user: { email: string };
const sendForm = (form: string) => client.transmit(form);
const load = (path: string) => client.transmit(path);
export function inVariable() { const data = querystring.stringify({ email: user.email }); return httpRequest({ path: '/auth' }, data); }
export function asArgument() { return httpRequest({ path: '/auth' }, querystring.stringify({ email: user.email })); }
export function asText() { const form = new URLSearchParams({ email: user.email }).toString(); return client.submit('/auth', form); }
export function appended() { const form = new URLSearchParams(); form.append('email', user.email); return client.submit('/auth', form.toString()); }
export function inTemplate() { const form = new URLSearchParams({ email: user.email }); return httpRequest({ headers: {}, body: \`\${form}\` }); }
export function inBuffer() { const form = querystring.stringify({ email: user.email }); return client.submit('/auth', Buffer.from(form)); }
export function toOwn() { return sendForm(querystring.stringify({ email: user.email })); }
export function assigned(options: any) { const form = querystring.stringify({ email: user.email }); options.body = form; return httpRequest(options); }
export function chosen(isLong: boolean) { const form = querystring.stringify({ email: user.email }); return httpRequest({ body: isLong ? form : undefined }); }
export function shorthand() { const body = querystring.stringify({ email: user.email }); return httpRequest({ path: '/auth', body }); }
function formOf(fields: Record<string, string>) { const form = new URLSearchParams(); for (const [key, value] of Object.entries(fields)) form.set(key, value); return form; }
export function ownForm() { const form = formOf({ email: user.email }); return httpRequest({ method: 'POST', body: form }); }
export function ownFormLater(isForm: boolean) { let body: unknown = {}; if (isForm) body = formOf({ email: user.email }); return httpRequest({ path: '/auth', body }); }
export function later(isForm: boolean) { let form; if (isForm) form = new URLSearchParams({ email: user.email }); return httpRequest({ path: '/auth', body: form }); }

export function ownQuery() { const query = formOf({ email: user.email }); return load(\`/auth?\${query}\`); } //= email contact.email (inferred)
export function laterQuery() { let query; query = formOf({ email: user.email }); return load('/auth?' + query); } //= email contact.email (inferred)
export function queried() { const data = querystring.stringify({ email: user.email }); return load(\`/auth?\${data}\`); } //= email contact.email (inferred)
export function added() { const body = querystring.stringify({ email: user.email }); return load('/auth?' + body); } //= email contact.email (inferred)
export function got() { return api.get('/auth', querystring.stringify({ email: user.email })); } //= email contact.email (inferred)
export function joined() { const form = querystring.stringify({ email: user.email }); return '/auth'.concat('?', form); } //= email contact.email (inferred)
export function led() { return router.push('/auth', new URLSearchParams({ email: user.email })); } //= email contact.email (inferred)
export function searched() { const query = querystring.stringify({ email: user.email }); return httpRequest({ path: '/auth', query }, user); } //= email contact.email (inferred)
`;

describe('what may be a query as well as a body', () => {
  it('is no URL where it is sent as a body, however it gets there', () => {
    const host = hostOf(typescript, createMemoryProgram(typescript, { '/app/send.ts': text }), '/app');
    assertCarried(analysisOf(host, '/app'), '/app/send.ts', text);
  });
});
