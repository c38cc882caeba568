import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import typescript from 'typescript';

import type { Fact } from '../../core/src/facts/facts.js';

import { analyseLibrary } from '../../core/src/project/analyse-library.js';
import { type Analysis, analyseProject } from '../../core/src/project/analyse-project.js';
import { createWorkspace, type Workspace } from '../support/workspace.js';

const annotations = fileURLToPath(new URL('../../annotations', import.meta.url));

const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  moduleResolution: 'nodenext',
  customConditions: ['@verklaar/source'],
  lib: ['es2023', 'esnext.decorators', 'dom'],
  types: [],
  strict: true,
  skipLibCheck: true,
  declaration: true,
  declarationMap: true,
  rootDir: 'src',
  outDir: 'dist',
};

/** Package A declares entities; nobody uses `Unused`. Package B builds on A. */
const files: Readonly<Record<string, string>> = {
  'a/package.json': JSON.stringify({
    name: '@acme/a',
    type: 'module',
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
  }),
  'a/tsconfig.json': JSON.stringify({ compilerOptions, include: ['src'] }),
  'a/src/index.ts': `export * from './customer.js';\nexport * from './privacy.js';\n`,
  'a/src/privacy.ts': `
    import { activity, recipient } from '@verklaar/annotations';
    export const brevo = recipient({ id: 'brevo', name: 'Brevo' });
    export const newsletter = activity({ id: 'newsletter', purpose: 'directMarketing', recipients: [brevo] });
    export const accounts = activity({ id: 'accounts', purpose: 'accountManagement' });
    export const unusedActivity = activity({ id: 'unused-activity', purpose: 'research' });
  `,
  'a/src/customer.ts': `
    import { PersonalData, DataSubject } from '@verklaar/annotations';
    import { newsletter, accounts } from './privacy.js';
    export class Address {
      @PersonalData('contact.address') street = '';
    }
    @DataSubject('customer')
    export class Customer {
      @PersonalData('contact.email', { for: [newsletter, accounts] }) email = '';
      address = new Address();
    }
    export interface Person {
      /** @personalData identity.name */
      name: string;
    }
    export class Unused {
      @PersonalData('contact.phone', { for: ['unused-activity'] }) iban = '';
    }
  `,
  'b/package.json': JSON.stringify({ name: 'b', type: 'module' }),
  'b/tsconfig.json': JSON.stringify({ compilerOptions, include: ['src'] }),
  'b/verklaar.config.json': JSON.stringify({ organisations: [{ id: 'acme', legalName: 'Acme BV' }], markets: ['NL'] }),
  'b/src/order.ts': `
    import { activity, PersonalData, ProcessedFor } from '@verklaar/annotations';
    import { Customer, newsletter, type Person } from '@acme/a';
    export const orders = activity({ id: 'orders', purpose: 'orderFulfilment' });
    @ProcessedFor(orders)
    export class Order {
      customer = new Customer();
      contact!: Person;
      @PersonalData('contact.phone', { for: [orders, newsletter] }) phone = '';
    }
  `,
};

function build(folder: string): void {
  const config = typescript.getParsedCommandLineOfConfigFile(path.join(folder, 'tsconfig.json'), undefined, {
    ...typescript.sys,
    onUnRecoverableConfigFileDiagnostic: (problem) => {
      throw new Error(typescript.flattenDiagnosticMessageText(problem.messageText, '\n'));
    },
  })!;
  const program = typescript.createProgram(config.fileNames, { ...config.options, noCheck: true });
  program.emit(undefined, (file, text) => {
    // Only what the package itself is made of: the annotations are read in source here.
    if (!file.startsWith(`${folder}/dist/`)) return;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  });
}

/** What facts say, without where it stands and in which form. */
function meaning(facts: readonly Fact[]): readonly string[] {
  const plain = facts.map((fact) =>
    JSON.stringify(fact, (key, value: unknown) =>
      key === 'evidence' || key === 'keys' || key === 'spans' || key === 'form' ? undefined : value,
    ),
  );
  return plain.map((text) => text.replaceAll(/"(?:[^"#]*\/)?a\/src\//gu, '"@acme/a/src/')).sort();
}

const symbols = ({ facts }: Analysis): readonly string[] =>
  facts.map(({ evidence }) => `${evidence.file}#${evidence.symbol}`).sort();

describe('Personal data of other packages', () => {
  let workspace: Workspace;
  let b: string;
  let source: Analysis;
  before(async () => {
    workspace = createWorkspace(files);
    b = path.join(workspace.root, 'b');
    mkdirSync(path.join(workspace.root, 'node_modules/@acme'), { recursive: true });
    mkdirSync(path.join(workspace.root, 'node_modules/@verklaar'), { recursive: true });
    symlinkSync(annotations, path.join(workspace.root, 'node_modules/@verklaar/annotations'));
    symlinkSync(path.join(workspace.root, 'a'), path.join(workspace.root, 'node_modules/@acme/a'));
    build(path.join(workspace.root, 'a'));
    source = await analyseProject({ cwd: b });
  });
  after(() => {
    workspace.remove();
  });

  const reached = [
    '@acme/a/src/customer.ts#Address.street',
    '@acme/a/src/customer.ts#Customer',
    '@acme/a/src/customer.ts#Customer.address',
    '@acme/a/src/customer.ts#Customer.email',
    '@acme/a/src/customer.ts#Person.name',
    '@acme/a/src/privacy.ts#accounts',
    '@acme/a/src/privacy.ts#brevo',
    '@acme/a/src/privacy.ts#newsletter',
    'src/order.ts#Order',
    'src/order.ts#Order.contact',
    'src/order.ts#Order.customer',
    'src/order.ts#Order.phone',
    'src/order.ts#orders',
  ];

  it('has no decorators in the declaration files, so that the tests mean something', () => {
    const text = readFileSync(path.join(workspace.root, 'a/dist/customer.d.ts'), 'utf8');
    assert.doesNotMatch(text, /@PersonalData|contact\.email/u);
    assert.match(text, /sourceMappingURL=customer\.d\.ts\.map/u);
  });

  it('follows declaration maps to source, and takes only what own code reaches', () => {
    assert.deepEqual(symbols(source), reached);
    assert.deepEqual(
      source.register.activities.map(({ id }) => id),
      ['accounts', 'newsletter', 'orders'],
    );
    assert.deepEqual(
      source.findings.filter(({ id }) => id.startsWith('AN')),
      [],
    );
  });

  it('gives the data of a package the activities of the class that embeds them', () => {
    const orders = source.register.activities.find(({ id }) => id === 'orders');
    assert.deepEqual(
      orders?.data.map(({ category }) => category),
      ['contact.address', 'contact.phone', 'identity.name'],
    );
  });

  it('reads the same from a fact file, with no source and no map in reach', async () => {
    const library = await analyseLibrary({ cwd: path.join(workspace.root, 'a') });
    assert.equal(library.package, '@acme/a');
    assert.equal(library.factFile, path.join(workspace.root, 'a/verklaar.facts.json'));
    assert.deepEqual(library.findings, []);
    assert.doesNotMatch(library.text, /"line"/u);

    const installed = path.join(b, 'node_modules/@acme/a');
    mkdirSync(path.join(installed, 'dist'), { recursive: true });
    for (const name of ['index', 'customer', 'privacy']) {
      const text = readFileSync(path.join(workspace.root, `a/dist/${name}.d.ts`), 'utf8');
      writeFileSync(path.join(installed, `dist/${name}.d.ts`), text.replace(/\n\/\/# sourceMappingURL.*/u, ''));
    }
    writeFileSync(path.join(installed, 'package.json'), readFileSync(path.join(workspace.root, 'a/package.json')));
    writeFileSync(path.join(installed, 'verklaar.facts.json'), library.text);

    const facts = await analyseProject({ cwd: b });
    assert.deepEqual(meaning(facts.facts), meaning(source.facts));
    assert.deepEqual(symbols(facts), reached);
    assert.deepEqual(facts.register.activities, source.register.activities);
    assert.deepEqual(
      facts.findings.filter(({ id }) => id.startsWith('AN')),
      [],
    );
  });

  const damages: readonly (readonly [string, string, RegExp])[] = [
    ['no JSON', '{', /not a JSON object/u],
    ['of a newer version', '{"schemaVersion":2,"package":"@acme/a","facts":[]}', /schemaVersion 2/u],
    ['of another package', '{"schemaVersion":1,"package":"@acme/z","facts":[]}', /belongs to the package "@acme\/z"/u],
    [
      'a damaged fact',
      '{"schemaVersion":1,"package":"@acme/a","facts":[{"kind":"personalField"}]}',
      /fact 1 in its fact file is damaged/u,
    ],
  ];
  for (const [name, text, problem] of damages) {
    it(`reports a fact file that is ${name}`, async () => {
      const installed = path.join(b, 'node_modules/@acme/a');
      writeFileSync(
        path.join(installed, 'package.json'),
        JSON.stringify({ name: '@acme/a', type: 'module', types: './dist/index.d.ts', verklaar: './facts.json' }),
      );
      writeFileSync(path.join(installed, 'facts.json'), text);
      const { findings } = await analyseProject({ cwd: b });
      const [finding, ...others] = findings.filter(({ id }) => id === 'AN15');
      assert.deepEqual(others, []);
      assert.match(finding!.params.problem!, problem);
      assert.deepEqual(finding!.evidence, [{ file: '@acme/a/facts.json', symbol: '' }]);
    });
  }

  it('reports a fact file that package.json names and that is not there', async () => {
    rmSync(path.join(b, 'node_modules/@acme/a/facts.json'));
    const { findings } = await analyseProject({ cwd: b });
    assert.equal(findings.filter(({ id }) => id === 'AN15').length, 1);
  });

  it('reports two holders of one name that one declaration file cannot tell apart', async () => {
    const installed = path.join(b, 'node_modules/@acme/a');
    const fact = (file: string): unknown => ({
      kind: 'personalField',
      owner: `@acme/a/src/${file}.ts#Person`,
      name: 'name',
      form: 'decorator',
      declaration: { value: { category: 'identity.name' }, spans: {} },
      evidence: { file: `@acme/a/src/${file}.ts`, symbol: 'Person.name' },
    });
    const factFile = (...files: readonly string[]): string =>
      JSON.stringify({ schemaVersion: 1, package: '@acme/a', facts: files.map(fact) });
    const problems = async (): Promise<readonly (string | undefined)[]> => {
      const { findings } = await analyseProject({ cwd: b });
      return findings.filter(({ id }) => id === 'AN15').map(({ params }) => params.problem);
    };
    writeFileSync(path.join(installed, 'facts.json'), factFile('staff', 'buyer'));
    assert.deepEqual(await problems(), [
      'it has several holders named Person, and its declaration file does not show which is meant: rename all but one',
    ]);
    // The declaration file has the name of one of the sources.
    writeFileSync(path.join(installed, 'facts.json'), factFile('staff', 'customer'));
    assert.deepEqual(await problems(), []);
  });

  it('reads own code as it is now, whatever the fact file of the own package says', async () => {
    workspace.write({ 'b/verklaar.facts.json': '{' });
    const { facts, findings } = await analyseProject({ cwd: b });
    assert.ok(facts.some(({ evidence }) => evidence.symbol === 'Order.phone'));
    assert.deepEqual(
      findings.filter(({ id, evidence }) => id === 'AN15' && evidence.some(({ file }) => file.startsWith('b/'))),
      [],
    );
  });
});
