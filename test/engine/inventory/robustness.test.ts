import fc from 'fast-check';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import typescript from 'typescript';

import type { Inventory } from '../../../core/src/facts/observation.js';

import { createEngineContext } from '../../../core/src/engine/engine-context.js';
import { createTypeScriptHost } from '../../../core/src/engine/host/typescript-host.js';
import { collectInventory } from '../../../core/src/engine/inventory/collect-inventory.js';
import { createMemoryProgram } from '../../support/memory-program.js';
import { repositoryPath } from '../../support/sample.js';

const fixture = `import Cookies from 'js-cookie'; import express from 'express'; import { z } from 'zod'; import cron from 'node-cron';
import { pgTable } from 'drizzle-orm/pg-core'; const KEY = \`k_\${id}\`; const app = express();
export const visits = pgTable('visits', {}); const schema = z.object({ email: z.email(), a: z.object({ b: z.string().optional() }) });
function keep(key: string, days = 7) { document.cookie = key + '=1; max-age=' + days * 86400; }
if (consent.given) { keep(KEY); Cookies.set('a', 'b', { expires: 7 }); localStorage['x'] = 1; }
app.route('/a').post((req, res) => { const { email } = schema.parse(req.body); res.cookie('s', email, { ...options, maxAge: 60 * 60 }); });
const before = (n: number) => { const d = new Date(); d.setDate(d.getDate() - n); return d; };
cron.schedule('0 0 * * *', async () => { await db.delete(visits).where(lt(visits.at, before(30))); await sql\`DELETE FROM logs WHERE at < now() - interval '1 year'\`; });
redis.set(KEY, 1, 'EX', 60); prisma.user.update({ data: { deletedAt: new Date() } }); posthog.init('x');
@Controller('c') class C { @Post() a(@Body() dto: Dto) {} @Cron('x') b() { return this.repo.delete({ at: LessThan(new Date(Date.now() - 1e3)) }); } }
class Dto extends PartialType(Dto) { email?: string; message!: string }
const F = () => <form action="/x" method="post"><input name="email" {...register('b')} required /><textarea name="m" /></form>;
export async function act(form: FormData) { 'use server'; form.get('email'); html\`<form><input name="x" required></form>\`; }
`;

function read(files: Readonly<Record<string, string>>): Inventory {
  const program = createMemoryProgram(typescript, files, {
    noLib: true,
    experimentalDecorators: true,
    jsx: typescript.JsxEmit.Preserve,
  });
  const host = createTypeScriptHost({ ts: typescript, program, root: '/app' });
  return collectInventory(createEngineContext(host, '/app'));
}

const pieces = [
  '',
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '`',
  '${',
  "'",
  '/*',
  '=>',
  '...',
  '@',
  '.',
  ',',
  '=',
  '</form>',
];
const words = [
  'const KEY = KEY;',
  'localStorage.',
  'DELETE FROM ',
  '.where(',
  'z.object(',
  'function keep(key) { keep(key) }',
  '__proto__',
  'constructor',
];

const mutation = fc.record({
  at: fc.nat(fixture.length),
  remove: fc.nat(40),
  insert: fc.oneof(
    fc.constantFrom(...pieces),
    fc.constantFrom(...words),
    fc.string({ maxLength: 4, unit: 'binary' }),
    fc.nat(fixture.length).map((from) => fixture.slice(from, from + 60)),
  ),
});

describe('inventory: strange code', () => {
  it('sees what the fixture does before it is broken', () => {
    const { deviceAccess, collections, deletions, stores } = read({ '/app/a.tsx': fixture });
    assert.deepEqual([deviceAccess.length, collections.length, deletions.length, stores.length], [4, 5, 5, 1]);
  });

  it('never throws, and every place lies in the text', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
        const text = mutations.reduce(
          (before, { at, remove, insert }) => before.slice(0, at) + insert + before.slice(at + remove),
          fixture,
        );
        const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).length;
        const { deviceAccess, collections, deletions, stores } = read({ '/app/a.tsx': text });
        for (const { at } of [...deviceAccess, ...collections, ...deletions, ...stores]) {
          assert.ok(at.start.line >= 1 && at.end.line <= lines && at.start.column >= 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads hundreds of files of installed packages, the same in any order', () => {
    const files = installedSources(300);
    const texts = Object.entries(files);
    assert.ok(texts.length >= 200, `${texts.length} files`);
    const one = read(files);
    assert.deepEqual(read(Object.fromEntries(texts.toReversed())), one);
  });

  it('ends where names lead back to themselves', () => {
    const { deviceAccess } = read({
      '/app/a.ts': `const a = b; const b = a; localStorage.setItem(a, ''); function f(k: string) { g(k); } function g(k: string) { f(k); localStorage.setItem(k, ''); } f('x');
const s = z.object({ ...s.shape }); app.post('/x', (req) => s.parse(req.body)); interface I extends I { i: I } const body: I = req.body;`,
    });
    assert.ok(deviceAccess.length >= 1);
  });

  it('is no slower than the text is long', () => {
    const deep = `${'('.repeat(300)}localStorage.getItem('a')${')'.repeat(300)};`;
    const chain = `db${`.where('a', '<', 1)`.repeat(400)}.del();`;
    const sum = `localStorage.setItem(${Array.from({ length: 2000 }, (_, n) => `'${n}'`).join(' + ')}, '');`;
    const { deviceAccess } = read({ '/app/a.ts': `${deep}\n${chain}\n${sum}` });
    assert.equal(deviceAccess.length, 2);
  });
});

/** Sources of packages that speak of what the inventory looks for, as files of a project. */
function installedSources(count: number): Readonly<Record<string, string>> {
  const folder = repositoryPath('node_modules');
  const packages = ['hono', 'drizzle-orm', 'express', 'nodemailer', 'mocha', 'eslint', 'commander', 'yaml', 'ajv'];
  const names = packages.flatMap((name) =>
    listSources(path.join(folder, name)).map((file) => path.join(name, file).replaceAll('\\', '/')),
  );
  const step = Math.max(1, Math.floor(names.length / count));
  const chosen = names.filter((_, index) => index % step === 0);
  return Object.fromEntries(
    chosen.map((name) => [
      `/app/src/${name.replace(/\.[cm]?js$/u, '_.ts')}`,
      readFileSync(path.join(folder, name), 'utf8'),
    ]),
  );
}

function listSources(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.[cm]?js$/u.test(file) && !file.includes('node_modules'))
      .toSorted();
  } catch {
    return [];
  }
}
