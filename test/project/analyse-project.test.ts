import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { analyseProject } from '../../core/src/project/analyse-project.js';
import { ConfigError } from '../../core/src/project/config-error.js';
import { ProjectError } from '../../core/src/project/project-error.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const annotations = fileURLToPath(new URL('../../annotations', import.meta.url));
const tsconfig = JSON.stringify({
  compilerOptions: {
    target: 'es2022',
    module: 'nodenext',
    customConditions: ['@verklaar/source'],
    lib: ['es2022', 'esnext.decorators'],
    types: [],
    strict: true,
  },
  include: ['src'],
});
const config = JSON.stringify({ organisations: [{ id: 'acme', legalName: 'Acme BV' }], markets: ['NL'] });
const customer = `import { PersonalData } from '@verklaar/annotations';
export class Customer {
  @PersonalData('contact.email', { for: ['accounts'] }) email = '';
}
`;
const base = {
  'package.json': '{ "name": "shop", "type": "module" }',
  'tsconfig.json': tsconfig,
  'verklaar.config.json': config,
  'src/customer.ts': customer,
};

describe('Analysing a project', () => {
  const workspaces: Workspace[] = [];
  afterEach(() => {
    for (const workspace of workspaces.splice(0)) workspace.remove();
  });
  function workspaceOf(files: Readonly<Record<string, string>>, name?: string): string {
    const workspace = createWorkspace(files, name);
    workspaces.push(workspace);
    mkdirSync(path.join(workspace.root, 'node_modules/@verklaar'), { recursive: true });
    symlinkSync(annotations, path.join(workspace.root, 'node_modules/@verklaar/annotations'));
    return workspace.root;
  }

  it('gives the register, the findings and the files, with paths relative to the config', async () => {
    const root = workspaceOf(base);
    const analysis = await analyseProject({ cwd: root });
    assert.equal(analysis.root, root);
    assert.equal(analysis.configFile, `${root}/verklaar.config.json`);
    assert.deepEqual(analysis.files, [`${root}/src/customer.ts`]);
    assert.deepEqual(
      analysis.register.activities.map(({ id, data }) => [id, data.map(({ evidence }) => evidence)]),
      [['accounts', [[{ file: 'src/customer.ts', symbol: 'Customer.email' }]]]],
    );
    const [undeclared] = analysis.findings.filter(({ id }) => id === 'AN07');
    assert.deepEqual([undeclared?.at?.file, undeclared?.at?.start], ['src/customer.ts', { line: 3, column: 42 }]);
  });

  it('gives the same in another folder, whatever its name', async () => {
    const one = await analyseProject({ cwd: workspaceOf(base) });
    const two = await analyseProject({ cwd: workspaceOf(base, 'Größe & Söhne') });
    assert.deepEqual(two.register, one.register);
    assert.deepEqual(two.findings, one.findings);
    assert.deepEqual(two.facts, one.facts);
  });

  it('takes a config by its path, and reads unsaved text', async () => {
    const root = workspaceOf({
      ...base,
      'other/privacy.json': config,
      'other/tsconfig.json': tsconfig,
      'other/src/a.ts': customer,
    });
    const overlay = new Map([[`${root}/other/src/a.ts`, customer.replace('contact.email', 'contact.phone')]]);
    const { register, configFile } = await analyseProject({ cwd: root, configPath: 'other\\privacy.json', overlay });
    assert.equal(configFile, `${root}/other/privacy.json`);
    assert.deepEqual(
      register.activities[0]?.data.map(({ category }) => category),
      ['contact.phone'],
    );
  });

  it('leaves out what the config excludes, also when own code imports it', async () => {
    const { files, facts } = await analyseProject({
      cwd: workspaceOf({
        ...base,
        'verklaar.config.json': JSON.stringify({ organisations: [{ id: 'acme' }], exclude: ['src/old'] }),
        'src/old/legacy.ts': customer,
        'src/use.ts': `import { Customer } from './old/legacy.js';\nexport const c = new Customer();`,
      }),
    });
    assert.equal(files.length, 2);
    assert.deepEqual(
      facts.map(({ evidence }) => evidence.file),
      ['src/customer.ts'],
    );
  });

  it('says that nothing is annotated', async () => {
    const { findings } = await analyseProject({
      cwd: workspaceOf({ ...base, 'src/customer.ts': 'export class Customer { email = ""; }' }),
    });
    assert.deepEqual(findings.filter(({ id }) => id === 'AN16').length, 1);
  });

  it('does not say so when what is annotated cannot be read', async () => {
    const { findings } = await analyseProject({
      cwd: workspaceOf({ ...base, 'src/customer.ts': customer.replace("'contact.email'", 'String(Math.random())') }),
    });
    assert.deepEqual(
      findings.flatMap(({ id }) => (/^AN(?:01|16)$/u.test(id) ? [id] : [])),
      ['AN01'],
    );
  });

  const bad: Readonly<Record<string, string>> = {
    'syntax errors': 'export class { @PersonalData( x: = ; }}}} `${',
    'a circular import': `import { other } from './customer.js';\nexport const other = other;`,
    'only any': 'export const a: any = JSON.parse("1"); export function f(x: any): any { return x.y.z; }',
    'a huge enum': `export enum Huge {\n${Array.from({ length: 10_000 }, (_, index) => `  M${index} = 'v${index}'`).join(',\n')}\n}`,
    'old line ends and a mark': `\uFEFF${customer.replaceAll('\n', '\r\n')}`,
    'no character at all': '',
    'a null character': 'export const a = "\u0000";\u0000',
  };
  for (const [name, text] of Object.entries(bad)) {
    it(`holds with ${name}`, async () => {
      const root = workspaceOf({ ...base, 'src/bad.ts': text });
      const { facts } = await analyseProject({ cwd: root });
      assert.equal(
        facts.some(({ evidence }) => evidence.symbol === 'Customer.email'),
        true,
      );
    });
  }

  it('reads a value from an enum of ten thousand', async () => {
    const root = workspaceOf({
      ...base,
      'src/huge.ts': bad['a huge enum'] ?? '',
      'src/customer.ts': customer
        .replace('export class', `import { Huge } from './huge.js';\nexport class`)
        .replace("'accounts'", 'Huge.M9999'),
    });
    const { register } = await analyseProject({ cwd: root });
    assert.deepEqual(
      register.activities.map(({ id }) => id),
      ['v9999'],
    );
  });

  it('refuses a config with mistakes, and hands over all of them with their places', async () => {
    const root = workspaceOf({
      ...base,
      'verklaar.config.json': '{\r\n  "organisations": [{ "id": "acme" }],\r\n  "outptu": "x",\r\n  "markets": 1\r\n}',
    });
    await assert.rejects(analyseProject({ cwd: root }), (error) => {
      assert.ok(error instanceof ConfigError);
      assert.equal(error.message, 'verklaar.config.json has 2 mistakes.');
      assert.deepEqual(
        error.findings.map(({ id, at }) => [id, at?.start.line]),
        [
          ['CF01', 3],
          ['CF02', 4],
        ],
      );
      return true;
    });
  });

  const refusals: readonly (readonly [string, Readonly<Record<string, string>>, string | undefined, RegExp])[] = [
    ['no config', { 'tsconfig.json': tsconfig }, undefined, /^There is no verklaar\.config\.json in /u],
    ['a config that is not there', base, 'nope.json', /^There is no nope\.json\.$/u],
    ['two configs', { ...base, 'verklaar.config.yaml': 'organisations: []' }, undefined, /^There are 2 configs in /u],
  ];
  for (const [name, files, configPath, message] of refusals) {
    it(`refuses ${name}`, async () => {
      const cwd = workspaceOf(files);
      await assert.rejects(analyseProject({ cwd, ...(configPath !== undefined && { configPath }) }), (error) => {
        assert.ok(error instanceof ProjectError);
        assert.match(error.message, message);
        assert.match(error.remedy, /--config/u);
        return true;
      });
    });
  }
});
