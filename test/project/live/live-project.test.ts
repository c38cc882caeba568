import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';

import { type Analysis, analyseProject, type LiveProject } from '../../../core/src/project/index.js';
import { openShop, type OpenShop, shop } from './shop.js';

describe('A project that stays open', () => {
  const opened: OpenShop[] = [];
  const open = (): OpenShop => {
    const one = openShop();
    opened.push(one);
    return one;
  };
  afterEach(() => {
    for (const one of opened.splice(0)) one.remove();
  });

  /** What the project says must be what anybody would say who read the same texts for the first time. */
  async function assertFresh(live: LiveProject, cwd: string, overlay: ReadonlyMap<string, string>): Promise<Analysis> {
    const analysis = live.analyse();
    assert.ok(analysis);
    assert.deepEqual(analysis, await analyseProject({ cwd, overlay }));
    return analysis;
  }

  it('says after each edit what a fresh reading of the same texts says', async () => {
    const { root, live } = open();
    const texts = new Map<string, string>();
    const edit = (file: keyof typeof shop, change: (text: string) => string): Promise<Analysis> => {
      texts.set(`${root}/${file}`, change(shop[file]));
      live.update(`${root}/${file}`, texts.get(`${root}/${file}`));
      return assertFresh(live, root, texts);
    };
    const before = await assertFresh(live, root, texts);
    const masked = await edit('src/log.ts', (text) => text.replace('return value', "return '***'"));
    assert.notDeepEqual(masked.outflow, before.outflow);
    await edit('src/customer.ts', (text) => text.replace('@PersonalData', '@Personal'));
    await edit('verklaar.config.json', (text) => text.replace('"NL"', '"BE"'));
    for (const file of [...texts.keys()]) {
      texts.delete(file);
      live.update(file, undefined);
    }
    assert.deepEqual((await assertFresh(live, root, texts)).outflow, before.outflow);
  });

  it('sees files that come and go, and other options of the compiler', async () => {
    const { root, live } = open();
    const before = live.analyse();
    const more = `${root}/src/more.ts`;
    writeFileSync(more, "import { log } from './log.js';\nlog('more', { email: process.env.EMAIL });\n");
    live.update(more, undefined);
    assert.equal((await assertFresh(live, root, new Map())).files.length, (before?.files.length ?? 0) + 1);
    rmSync(more);
    live.update(more, undefined);
    assert.deepEqual(live.analyse(), before);
    writeFileSync(
      `${root}/tsconfig.json`,
      shop['tsconfig.json'].replace('"include":["src"]', '"files":["src/mail.ts"]'),
    );
    live.update(`${root}/tsconfig.json`, undefined);
    assert.equal((await assertFresh(live, root, new Map())).files.length, 1);
  });

  it('tells what a name stands for', () => {
    const { root, live } = open();
    const at = (file: 'customer' | 'mail' | 'use', text: string): unknown =>
      live.symbolAt(`${root}/src/${file}.ts`, shop[`src/${file}.ts`].indexOf(text) + text.length);
    const email = [{ kind: 'field', owner: 'src/customer.ts#Customer', name: 'email' }];
    assert.deepEqual(at('mail', 'const { email'), email);
    assert.deepEqual(at('mail', 'email: to'), email);
    assert.deepEqual(at('mail', 'log(to'), email);
    assert.deepEqual(at('mail', 'customer.email'), email);
    assert.deepEqual(at('customer', '}) email'), email);
    assert.deepEqual(at('use', 'customer.phone'), [{ ...email[0], name: 'phone' }]);
    assert.deepEqual(at('use', 'new Customer'), [{ kind: 'owner', owner: 'src/customer.ts#Customer' }]);
    assert.deepEqual(at('customer', '[accounts'), [{ kind: 'activity', id: 'accounts' }]);
    assert.deepEqual(at('mail', 'console'), []);
  });

  it('stops when nobody waits any more, and goes on from what it knew', () => {
    const { root, live } = open();
    const seen: (readonly [number, number])[] = [];
    const progress = (done: number, total: number): void => void seen.push([done, total]);
    const total = Object.keys(shop).filter((file) => file.startsWith('src/')).length;
    assert.equal(live.analyse({ isCancelled: () => seen.length === 2, progress }), undefined);
    assert.deepEqual(seen, [
      [0, total],
      [1, total],
    ]);
    const analysis = live.analyse({ isCancelled: () => false });
    assert.ok(analysis);
    const mail = `${root}/src/mail.ts`;
    live.update(mail, shop['src/mail.ts'].replace('log(to);', ''));
    assert.equal(live.analyse({ isCancelled: () => true }), undefined);
    assert.equal(live.analyseFile(mail).flows.length, analysis.outflow.flows.filter(isIn('src/mail.ts')).length - 1);
  });

  it('survives code that is half written', () => {
    const { root, live } = open();
    live.analyse();
    const mail = `${root}/src/mail.ts`;
    const text = shop['src/mail.ts'];
    for (let end = 0; end < text.length; end += 7) {
      live.update(mail, text.slice(0, end));
      assert.equal(live.analyseFile(mail).file, mail);
    }
    live.update(mail, undefined);
    assert.equal(live.analyseFile(mail).flows.length, 2);
  });
});

const isIn =
  (file: string) =>
  ({ at }: { readonly at: { readonly file: string } }): boolean =>
    at.file === file;
