import { ESLint } from 'eslint';
import assert from 'node:assert/strict';
import path from 'node:path';

import type { Workspace } from '../support/workspace.js';

import { type Analysis, analyseProject } from '../../core/src/project/analyse-project.js';
import { showResults, told, writeProject } from '../eslint-plugin/lint-project.js';

const config = (more: object = {}): Record<string, string> => ({
  'verklaar.config.json': JSON.stringify({
    organisations: [{ id: 'shop', legalName: 'Winkel Voorbeeld', website: 'https://www.winkel.example' }],
    markets: ['NL'],
    ...more,
  }),
});

const flowIds = /^(?:DF0|RC01$|RC07$)/u;

/** `pay.ts:4 RC01` for each finding about a flow. */
function show({ findings }: Pick<Analysis, 'findings'>): readonly string[] {
  return findings
    .filter(({ id }) => flowIds.test(id))
    .map(({ at, id }) => `${path.basename(at?.file ?? '')}:${String(at?.start.line)} ${id}`)
    .sort();
}

describe('Flows of a project', () => {
  const workspaces: Workspace[] = [];
  afterEach(() => {
    for (const workspace of workspaces.splice(0)) workspace.remove();
  });
  function projectOf(more: Readonly<Record<string, string>>): string {
    const workspace = writeProject(more);
    workspaces.push(workspace);
    return workspace.root;
  }
  const analyse = (more: Readonly<Record<string, string>> = config()): Promise<Analysis> =>
    analyseProject({ cwd: projectOf(more) });

  it('are reported with the same ids at the same places as by the linter', async () => {
    const root = projectOf({
      ...config({ flows: { sanitisers: ['withoutPerson'], ownHosts: ['*.voorraad.example'] } }),
      'src/more.ts': `import type { Customer } from './customer.js';
declare function withoutPerson(customer: Customer): string;
export async function more(customer: Customer, patient: { name: string }): Promise<void> {
  console.log(withoutPerson(customer));
  console.log({ customer });
  localStorage.setItem('who', customer.email);
  await fetch('https://api.winkel.example/c', { method: 'POST', body: customer.email });
  await fetch('https://api.voorraad.example/c', { method: 'POST', body: customer.email });
  await fetch(\`https://elders.example/c?to=\${customer.email}\`);
  console.warn(patient.name);
  throw new Error(\`No order of \${customer.email}\`);
}
declare const localStorage: { setItem(key: string, value: string): void };
declare const console: { log(...data: unknown[]): void; warn(...data: unknown[]): void };
declare function fetch(url: string, init?: object): Promise<unknown>;
`,
    });
    const found = show(await analyseProject({ cwd: root }));
    const linted = showResults(await new ESLint({ cwd: root }).lintFiles(['src'])).filter((line) =>
      flowIds.test(line.split(' ')[1] ?? ''),
    );
    assert.deepEqual(found, [...linted].sort());
    for (const line of [...told, 'more.ts:5 DF01', 'more.ts:6 DF08', 'more.ts:9 DF07', 'more.ts:11 DF04']) {
      assert.ok(found.includes(line), `${line} in ${found.join(', ')}`);
    }
    for (const line of [4, 7, 8]) assert.ok(!found.some((one) => one.startsWith(`more.ts:${String(line)} `)));
  });

  it('have their ways, with places, from source to sink', async () => {
    const { findings } = await analyse();
    const logged = findings.find(({ id }) => id === 'DF01');
    assert.deepEqual(logged?.data, ['customer.email']);
    assert.deepEqual(
      logged.paths?.map((steps) => steps.map(({ role, text, at }) => [role, text, `${at.file}:${at.start.line}`])),
      [
        [
          ['source', 'customer.email', 'src/welcome.ts:3'],
          ['step', 'trace(customer.email)', 'src/welcome.ts:4'],
          ['sink', 'console.log(text)', 'src/trace.ts:2'],
        ],
      ],
    );
  });

  it('enter the register: what a declared recipient was seen to get, and who else gets data', async () => {
    const { register } = await analyse();
    const psp = register.recipients.find(({ id }) => id === 'psp');
    const evidence = [{ file: 'src/pay.ts', symbol: 'pay' }];
    const categories = [{ category: 'contact.email', confidence: 'annotated', evidence }];
    assert.deepEqual(psp?.observed, { categories, evidence });
    assert.deepEqual(register.observed?.thirdParties, [{ id: 'brevo', name: 'Brevo', categories, evidence }]);
    assert.ok(!register.recipients.some(({ id }) => id === 'brevo'));
  });

  it('to an address that nobody can read go to whom the code says that it shares data with', async () => {
    const gateway = (mark: string) => `import { SharedWith } from '@verklaar/annotations';
import type { Customer } from './customer.js';
import { depot } from './depot.js';
void depot; void SharedWith;
${mark}
export class Depot {
  constructor(readonly endpoint: string, readonly client: { readonly base: string }) {}
  async tell(customer: Customer): Promise<void> {
    await fetch(this.client.base + '/customers', { method: 'POST', body: customer.email });
    await fetch('/own', { method: 'POST', body: customer.email });
  }
}
`;
    const depot = `import { recipient } from '@verklaar/annotations';
export const depot = recipient({ id: 'depot', service: 'api.depot.example', categories: ['contact.phone'] });
`;
    const analyseWith = async (mark: string) => {
      const { register, findings } = await analyse({
        ...config(),
        'src/depot.ts': depot,
        'src/gateway.ts': gateway(mark),
      });
      const seen = register.recipients.find(({ id }) => id === 'depot')?.observed;
      return [
        seen?.categories.map(({ category }) => category),
        show({ findings }).filter((line) => line.startsWith('gateway')),
        findings.filter(({ id }) => id === 'RC04').map(({ subject }) => subject),
      ];
    };
    assert.deepEqual(await analyseWith('@SharedWith(depot)'), [['contact.email'], ['gateway.ts:9 RC07'], []]);
    assert.deepEqual(await analyseWith(''), [undefined, [], ['/recipients/depot/service']]);
  });

  it('of test files are quiet, or reported when asked for, as by the linter; and never in the register', async () => {
    const sends = `import type { Customer } from '../customer.js';
export const sent = (customer: Customer) => fetch('https://api.resend.com/emails', { method: 'POST', body: customer.email });
declare function fetch(url: string, init: object): unknown;
`;
    const nearSends = sends.replace('../', './');
    const seen = async (flows: object): Promise<readonly string[]> => {
      const root = projectOf({
        ...config({ flows }),
        'src/pay.test.ts': nearSends,
        'src/__tests__/helper.ts': sends,
        'src/tests/example.ts': sends,
      });
      const analysis = await analyseProject({ cwd: root });
      const thirdParties = analysis.register.observed?.thirdParties?.map(({ id }) => id);
      assert.deepEqual(thirdParties, ['brevo']);
      const found = show(analysis);
      assert.deepEqual(showResults(await new ESLint({ cwd: root }).lintFiles(['src'])).toSorted(), found);
      return found.filter((line) => !told.includes(line));
    };
    assert.deepEqual(await seen({}), ['example.ts:2 RC01']);
    assert.deepEqual(await seen({ tests: 'report' }), ['example.ts:2 RC01', 'helper.ts:2 RC01', 'pay.test.ts:2 RC01']);
  });

  it('through test files into other sources are reported there', async () => {
    const { findings } = await analyse({
      ...config(),
      'src/double.mock.ts': `export const write = (text: string): void => { console.log(text); };
declare const console: { log(text: string): void };
`,
      'src/note.ts': `import type { Customer } from './customer.js';
import { write } from './double.mock.js';
export const note = (customer: Customer): void => { write(customer.email); };
`,
    });
    assert.ok(show({ findings }).includes('note.ts:3 DF01'));
  });

  it('by names alone are marked as such in the register, and stay away when nothing is to be inferred', async () => {
    const more = {
      'src/names.ts': `export const send = (patient: { emailAddress: string }) =>
  fetch('https://api.resend.com/emails', { method: 'POST', body: patient.emailAddress });
`,
    };
    const seen = async (flows: object) => {
      const { register, findings } = await analyse({ ...config({ flows }), ...more });
      const resend = register.observed?.thirdParties?.find(({ id }) => id === 'resend');
      return {
        categories: resend?.categories.map(({ category, confidence }) => [category, confidence]),
        ids: findings.filter(({ at }) => at?.file === 'src/names.ts').map(({ id, severity }) => [id, severity]),
        talks: findings.filter(({ id }) => id === 'RC08').map(({ subject }) => subject),
      };
    };
    assert.deepEqual(await seen({}), {
      categories: [['contact.email', 'inferred']],
      ids: [['RC01', 'warning']],
      talks: [],
    });
    assert.deepEqual(await seen({ infer: 'off' }), {
      categories: [],
      ids: [['RC08', 'info']],
      talks: ['/observed/thirdParties/resend'],
    });
  });

  it('takes sinks and services of the config', async () => {
    const { findings, register } = await analyse({
      ...config({
        flows: {
          sinks: [{ id: 'audit', kind: 'logs', globals: ['audit'], calls: [{ callee: 'audit.write' }] }],
          services: [
            { id: 'depot-post', name: 'Depotpost', kind: 'delivery', recognition: { hosts: ['api.depot.example'] } },
          ],
        },
      }),
      'src/own.ts': `import type { Customer } from './customer.js';
declare const audit: { write(text: string): void };
export const own = (customer: Customer) => audit.write(customer.email);
export const ship = (customer: Customer) => fetch('https://api.depot.example/x', { method: 'POST', body: customer.email });
`,
    });
    assert.deepEqual(
      show({ findings }).filter((line) => line.startsWith('own.ts')),
      ['own.ts:3 DF01', 'own.ts:4 RC01'],
    );
    assert.deepEqual(
      register.observed?.thirdParties?.map(({ id, name }) => [id, name]),
      [
        ['brevo', 'Brevo'],
        ['depot-post', 'Depotpost'],
      ],
    );
  });

  it('tells how many files with scripts were not read, once', async () => {
    const unread = async (more: Readonly<Record<string, string>>, settings: object = {}) => {
      const { findings } = await analyse({ ...config(settings), ...more });
      return findings.filter(({ id }) => id === 'AN20').map(({ severity, params }) => [severity, params.files]);
    };
    const vue = '<script setup lang="ts">console.log(1)</script>';
    assert.deepEqual(
      await unread({
        'src/a.vue': vue,
        'src/b/c.vue': vue,
        'src/d.svelte': vue,
        'src/plain.html': '<p>text</p>',
        'src/page.html': '<script src="x.js"></script>',
        'dist/made.vue': vue,
        'node_modules/x/y.vue': vue,
        'privacy/register.html': '<script></script>',
      }),
      [['info', '1 .html, 1 .svelte, 2 .vue']],
    );
    assert.deepEqual(await unread({}), []);
    assert.deepEqual(await unread({ 'src/old/a.vue': vue }, { exclude: ['src/old'] }), []);
  });
});
