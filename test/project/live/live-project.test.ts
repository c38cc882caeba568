import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

import { type Analysis, analyseProject, type LiveProject, openLiveProject } from '../../../core/src/project/index.js';
import { repositoryPath } from '../../support/sample.js';
import { createWorkspace, type Workspace } from '../../support/workspace.js';

const files = {
  'package.json': '{ "name": "shop", "type": "module" }',
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'es2022',
      module: 'nodenext',
      customConditions: ['@verklaar/source'],
      lib: ['es2022', 'dom', 'esnext.decorators'],
      types: [],
      strict: true,
    },
    include: ['src'],
  }),
  'verklaar.config.json': JSON.stringify({
    organisations: [{ id: 'shop', legalName: 'Winkel Voorbeeld' }],
    markets: ['NL'],
  }),
  'src/privacy.ts': `import { activity } from '@verklaar/annotations';
export const accounts = activity({ id: 'accounts', name: 'Accounts', purpose: 'customerAccounts', legalBasis: 'contract' });
`,
  'src/customer.ts': `import { PersonalData } from '@verklaar/annotations';
import { accounts } from './privacy.js';
export class Customer {
  @PersonalData('contact.email', { for: [accounts] }) email = '';
  phone = '';
  id = 0;
}
`,
  'src/log.ts': `export function log(...values: unknown[]): void {
  console.log('shop', ...values);
}
export function mask(value: string): string {
  return value;
}
`,
  'src/mail.ts': `import type { Customer } from './customer.js';
import { log, mask } from './log.js';
export function welcome(customer: Customer): void {
  const { email: to } = customer;
  log(to);
  console.warn(mask(customer.email));
}
`,
  'src/use.ts': `import { Customer } from './customer.js';
import { welcome } from './mail.js';
export function start(): void {
  const customer = new Customer();
  welcome(customer);
  console.info(customer.phone);
}
`,
};

const workspaces: Workspace[] = [];

function open(more: Readonly<Record<string, string>> = {}): { readonly root: string; readonly live: LiveProject } {
  const workspace = createWorkspace({ ...files, ...more });
  workspaces.push(workspace);
  mkdirSync(path.join(workspace.root, 'node_modules/@verklaar'), { recursive: true });
  symlinkSync(repositoryPath('annotations'), path.join(workspace.root, 'node_modules/@verklaar/annotations'));
  return { root: workspace.root, live: openLiveProject({ cwd: workspace.root }) };
}

describe('A project that stays open', () => {
  afterEach(() => {
    for (const workspace of workspaces.splice(0)) workspace.remove();
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
    const edit = async (file: string, text: string | undefined): Promise<Analysis> => {
      const target = `${root}/${file}`;
      if (text === undefined) texts.delete(target);
      else texts.set(target, text);
      live.update(target, text);
      return assertFresh(live, root, texts);
    };
    const before = await assertFresh(live, root, texts);
    const masked = await edit('src/log.ts', files['src/log.ts'].replace('return value', "return '***'"));
    assert.notDeepEqual(masked.outflow, before.outflow);
    await edit('src/use.ts', files['src/use.ts'].replace('welcome(customer)', ''));
    await edit('src/customer.ts', files['src/customer.ts'].replace('@PersonalData', '@Personal'));
    await edit('src/log.ts', undefined);
    await edit('src/customer.ts', undefined);
    assert.deepEqual((await edit('src/use.ts', undefined)).outflow, before.outflow);
  });

  it('says of a file what the whole analysis says of it', () => {
    const { live } = open();
    const analysis = live.analyse();
    assert.ok(analysis);
    const found = analysis.files.map((file) => live.analyseFile(file));
    assert.equal(analysis.outflow.flows.length, 2);
    assert.deepEqual(
      found.flatMap(({ outflow }) => outflow.flows),
      analysis.outflow.flows,
    );
    assert.deepEqual(
      found.flatMap(({ undecided }) => undecided.map(({ name }) => name)),
      ['phone'],
    );
    assert.deepEqual(
      found.flatMap(({ facts }) => facts),
      analysis.facts,
    );
  });

  it('tells what a name stands for', () => {
    const { root, live } = open();
    const at = (file: 'customer' | 'mail' | 'privacy' | 'use', text: string): unknown => {
      const source = files[`src/${file}.ts`];
      return live.symbolAt(`${root}/src/${file}.ts`, source.indexOf(text) + text.length);
    };
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

  it('stops when nobody waits any more', () => {
    const { live } = open();
    const seen: (readonly [number, number])[] = [];
    const progress = (done: number, total: number): void => void seen.push([done, total]);
    assert.equal(live.analyse({ isCancelled: () => seen.length === 2, progress }), undefined);
    assert.deepEqual(seen, [
      [0, 5],
      [1, 5],
    ]);
    assert.ok(live.analyse({ isCancelled: () => false }));
  });
});
