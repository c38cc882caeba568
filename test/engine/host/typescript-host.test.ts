import assert from 'node:assert/strict';
import typescript from 'typescript';

import type { SyntaxNode, TypeHost } from '../../../core/src/engine/host/type-host.js';

import { createTypeScriptHost } from '../../../core/src/engine/host/typescript-host.js';
import { compilers } from '../../support/compilers.js';
import { createMemoryProgram } from '../../support/memory-program.js';
import { placeOf, showDeclaration } from '../../support/place.js';
import { createRemoteHost } from '../../support/remote-host.js';

const files = {
  '/app/package.json': '{ "name": "app" }',
  '/app/src/package.json': '{ "type": "module" }',
  '/app/src/privacy.ts': [
    `export const newsletter = { id: 'newsletter' };`,
    `export default { id: 'fallback' };`,
    `export function PersonalData(category: string): any {}`,
  ].join('\n'),
  '/app/src/all.ts': [
    `export * from './privacy.js';`,
    `export { newsletter as news } from './privacy.js';`,
    `export * as everything from './privacy.js';`,
  ].join('\n'),
  '/app/src/legacy.cts': `import old = require('./privacy.js');\nexport const kept = old.newsletter;`,
  '/app/src/use.ts': [
    `import fallback, { newsletter as letter } from './privacy.js';`,
    `import { news, everything, PersonalData } from './all.js';`,
    `import * as all from './all.js';`,
    `import { missing } from './nowhere.js';`,
    `import type { newsletter as asType } from './all.js';`,
    `const a = letter; const b = news; const c = all.newsletter; const d = everything.newsletter;`,
    `const shorthand = { letter }; const e = shorthand.letter; const f = fallback; const g = missing;`,
    `type T = typeof asType;`,
    `class Person { @PersonalData('x') declare name: string; here = this.name; there = this['name']; }`,
    `interface Merged { one: string } interface Merged { two: string } let merged: Merged;`,
  ].join('\n'),
  '/app/src/types.ts': [
    `export interface Address { street: string }`,
    `export class Company { vat = '' }`,
    `export type Named = { name: string };`,
    `export interface Page<T> { items: T[]; total: number }`,
    `export interface Loop { next?: Loop; of: Address }`,
    `declare function find<T extends Address>(t: T): T;`,
    `export class Holder<G extends Address> {`,
    `  plain!: Address; optional?: Address; array!: Address[]; fixed!: readonly Address[]; tuple!: [Address, Company];`,
    `  map!: Map<string, Address>; set!: Set<Company>; promise!: Promise<Address | null>; page!: Page<Address>;`,
    `  union!: Address | Company | string; both!: Address & Named; named!: Named; record!: Record<string, Address>;`,
    `  index!: { [key: string]: Company }; literal!: { city: string }; part!: Partial<Address>; text!: string; when!: Date;`,
    `  generic!: G; maker = Company; made = new Company(); loop!: Loop; pages!: Promise<Page<Address>[]>; anything: any;`,
    `  inferred = { zip: '' }; pick!: Pick<Company, 'vat'>;`,
    `  constructor(private readonly injected: Company) {}`,
    `}`,
  ].join('\n'),
  '/app/src/members.ts': [
    `import { Address, Company } from './types.js';`,
    `export class Shop extends Company { own = ''; override vat = ''; }`,
    `export class Branch extends Company { own = ''; }`,
    `export interface Wide extends Address, Pick<Company, 'vat'> { extra: string }`,
    `export type Short = Pick<Company, 'vat'> & { note: string };`,
    `export type Loose = Partial<Address>;`,
    `export type Without = Omit<Wide, 'extra'>;`,
    `export class Empty {}`,
    `export type Strange = { __proto__: string } & Address;`,
    `export type List = string[];`,
  ].join('\n'),
  '/app/src/broken.ts': `export class Half { name: string = ; }\nconst x = (`,
  '/app/src/café/naïve.ts': `import { newsletter } from '../privacy.js';\nexport const é = newsletter;`,
  '/app/node_modules/lib/package.json': '{ "name": "lib", "types": "index.d.ts" }',
  '/app/node_modules/lib/index.d.ts': 'export declare class Theirs {}',
};

const hosts: readonly (readonly [string, () => TypeHost])[] = compilers.flatMap(([name, compiler]) => {
  const open = (): TypeHost =>
    createTypeScriptHost({
      ts: compiler,
      program: createMemoryProgram(compiler, files, { experimentalDecorators: true }),
      readFile: (file) => files[file as keyof typeof files],
    });
  const remote = (): TypeHost => createRemoteHost(open(), (file) => files[file as keyof typeof files]);
  return name === 'TypeScript 6.0'
    ? [[name, open] as const, [`${name} behind a pipe`, remote] as const]
    : [[name, open] as const];
});

for (const [name, open] of hosts) {
  describe(`Type host: ${name}`, () => {
    let host: TypeHost;
    before(() => {
      host = open();
    });

    const declared = (file: string, text: string, nth = 0): readonly string[] =>
      (host.declarationsOf([placeOf(host, file, text, nth)])[0] ?? []).map((found) => showDeclaration(host, found));
    const use = '/app/src/use.ts';
    const newsletter = [`/app/src/privacy.ts: newsletter = { id: 'newsletter' }`];

    it('lists own source files, sorted', () => {
      assert.deepEqual(
        host.files(),
        Object.keys(files)
          .filter((file) => /\.c?ts$/u.test(file) && !file.includes('node_modules'))
          .sort(),
      );
    });

    it('follows named imports, re-exports and namespaces to the declaration', () => {
      assert.deepEqual(declared(use, 'letter;'), newsletter);
      assert.deepEqual(declared(use, 'news;'), newsletter);
      assert.deepEqual(declared(use, 'newsletter; const d'), newsletter);
      assert.deepEqual(declared(use, 'newsletter;\n'), newsletter);
      assert.deepEqual(declared(use, 'asType;'), newsletter);
      assert.deepEqual(declared('/app/src/all.ts', 'newsletter as'), newsletter);
      assert.deepEqual(declared('/app/src/legacy.cts', 'newsletter'), newsletter);
      assert.deepEqual(declared('/app/src/café/naïve.ts', 'newsletter;'), newsletter);
    });

    it('reads a shorthand property as its value, and a property as the property', () => {
      assert.deepEqual(declared(use, 'letter }; const e'), newsletter);
      assert.deepEqual(declared(use, 'letter; const f'), [`${use}: letter`]);
    });

    it('follows a default export to its assignment', () => {
      assert.deepEqual(declared(use, 'fallback;'), [`/app/src/privacy.ts: export default { id: 'fallback' };`]);
    });

    it('finds decorators, members by name or literal, and all parts of a merged interface', () => {
      assert.deepEqual(declared(use, `PersonalData('x')`), [
        '/app/src/privacy.ts: export function PersonalData(category: string): any {}',
      ]);
      const member = [`${use}: @PersonalData('x') declare name: string;`];
      assert.deepEqual(declared(use, 'name; there'), member);
      assert.deepEqual(declared(use, `'name'`), member);
      assert.deepEqual(declared(use, 'Merged;'), [
        `${use}: interface Merged { one: string }`,
        `${use}: interface Merged { two: string }`,
      ]);
    });

    it('answers a namespace import and a module specifier with the source file', () => {
      const [byName, bySpecifier] = host.declarationsOf([
        placeOf(host, use, 'all from'),
        placeOf(host, use, `'./all.js';\nimport * as`),
      ]);
      const { SourceFile } = host.syntax.kinds;
      for (const found of [byName, bySpecifier]) {
        assert.deepEqual(
          found?.map(({ file, kind }) => ({ file, kind })),
          [{ file: '/app/src/all.ts', kind: SourceFile }],
        );
      }
    });

    it('answers nothing for what cannot be resolved, or where no name stands', () => {
      assert.deepEqual(declared(use, 'missing;'), []);
      assert.deepEqual(
        host.declarationsOf([
          { file: use, position: 3 },
          { file: '/none.ts', position: 0 },
        ]),
        [[], []],
      );
    });

    const typesFile = '/app/src/types.ts';
    const address = `${typesFile}: export interface Address { street: string }`;
    const company = `${typesFile}: export class Company { vat = '' }`;
    const page = `${typesFile}: export interface Page<T> { items: T[]; total: number }`;
    const named = `${typesFile}: export type Named = { name: string };`;
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['plain!', [address]],
      ['optional?', [address]],
      ['array!', [address]],
      ['fixed!', [address]],
      ['tuple!', [address, company]],
      ['map!', [address]],
      ['set!', [company]],
      ['promise!', [address]],
      ['page!', [address, page]],
      ['union!', [address, company]],
      ['both!', [address, named]],
      ['named!', [named]],
      ['record!', [address]],
      ['index!', [company, `${typesFile}: { [key: string]: Company }`]],
      ['literal!', [`${typesFile}: { city: string }`]],
      ['part!', [address]],
      ['pick!', [company]],
      ['text!', []],
      ['when!', []],
      ['generic!', [address]],
      ['maker =', []],
      ['made =', [company]],
      ['loop!', [`${typesFile}: export interface Loop { next?: Loop; of: Address }`]],
      ['pages!', [address, page]],
      ['anything', []],
      ['inferred', [`${typesFile}: { zip: '' }`]],
      ['injected', [company]],
    ];
    it('finds the object types in a type, in one batch', () => {
      const found = host.namedTypesOf(cases.map(([name]) => placeOf(host, typesFile, name)));
      assert.deepEqual(
        cases.map(([name], index) => [name, found[index]!.map((declaration) => showDeclaration(host, declaration))]),
        cases,
      );
    });

    it('tells an expression from the name it begins with by its end', () => {
      const text = host.sourceFile(typesFile)!.text;
      const position = text.indexOf('new Company()');
      assert.deepEqual(
        host
          .namedTypesOf([
            { file: typesFile, position, end: position + 'new Company()'.length },
            { file: typesFile, position: position + 4 },
          ])
          .map((found) => found.map((declaration) => showDeclaration(host, declaration))),
        [[company], []],
      );
    });

    it('lists members that come from elsewhere', () => {
      const file = '/app/src/members.ts';
      const vat = [`${typesFile}: vat = ''`];
      const street = [`${typesFile}: street: string`];
      const expected: readonly (readonly [string, Record<string, readonly string[]>])[] = [
        ['Shop', {}],
        ['Branch', { vat }],
        ['Wide', { street, vat }],
        ['Short', { vat }],
        ['Loose', { street }],
        ['Without', { street, vat }],
        ['Empty', {}],
        ['Strange', { street }],
        ['List', {}],
      ];
      const declarations = host
        .declarationsOf(
          expected
            .map(([name]) => placeOf(host, file, ` ${name}`))
            .map(({ position }) => ({ file, position: position + 1 })),
        )
        .map(([declaration]) => declaration!);
      const members = host.membersOf(declarations);
      assert.deepEqual(
        members.map((found, index) => [
          expected[index]![0],
          Object.fromEntries(
            Object.entries(found).map(([name, list]) => [
              name,
              list.map((declaration) => showDeclaration(host, declaration)),
            ]),
          ),
        ]),
        expected,
      );
    });

    it('reports syntax errors with their places, and none for sound files', () => {
      const problems = host.syntaxErrors('/app/src/broken.ts');
      assert.deepEqual(
        problems.map(({ start, message }) => [start, message]),
        [
          [35, 'Expression expected.'],
          [50, 'Expression expected.'],
        ],
      );
      assert.deepEqual(host.syntaxErrors(use), []);
    });

    it('finds the package of a file, past a package.json without a name', () => {
      assert.deepEqual(host.packageOf(use), { name: 'app', root: '/app' });
      assert.deepEqual(host.packageOf('/app/node_modules/lib/index.d.ts'), {
        name: 'lib',
        root: '/app/node_modules/lib',
      });
      assert.equal(host.packageOf('/elsewhere/x.ts'), undefined);
    });

    it('walks children in the order of the text, with kinds by name and parents', () => {
      const names = new Map(Object.entries(host.syntax.kinds).map(([kind, number]) => [number, kind]));
      const source = host.sourceFile('/app/src/café/naïve.ts')!;
      const seen: string[] = [];
      const walk = (node: SyntaxNode): void => {
        host.syntax.forEachChild(node, (child) => {
          assert.equal(child.parent, node);
          const kind = names.get(child.kind)!;
          if (kind !== 'EndOfFileToken') seen.push(`${kind} ${source.text.slice(child.pos, child.end).trim()}`);
          walk(child);
        });
      };
      walk(source);
      assert.deepEqual(seen, [
        "ImportDeclaration import { newsletter } from '../privacy.js';",
        'ImportClause { newsletter }',
        'NamedImports { newsletter }',
        'ImportSpecifier newsletter',
        'Identifier newsletter',
        "StringLiteral '../privacy.js'",
        'LastStatement export const é = newsletter;'.replace(
          'LastStatement',
          names.get(host.syntax.kinds.VariableStatement!)!,
        ),
        'ExportKeyword export',
        'VariableDeclarationList const é = newsletter',
        'VariableDeclaration é = newsletter',
        'Identifier é',
        'Identifier newsletter',
      ]);
    });
  });
}

describe('Type host: remote', () => {
  it('asks once for a batch, and numbers kinds otherwise', () => {
    const local = createTypeScriptHost({ ts: typescript, program: createMemoryProgram(typescript, files) });
    const remote = createRemoteHost(local, () => undefined);
    remote.declarationsOf([placeOf(remote, '/app/src/use.ts', 'letter'), placeOf(remote, '/app/src/use.ts', 'news')]);
    assert.equal(remote.requests.get('declarationsOf'), 1);
    assert.equal(remote.requests.get('sourceFile'), 1);
    const shared = Object.values(local.syntax.kinds).filter((kind) =>
      Object.values(remote.syntax.kinds).includes(kind),
    );
    assert.deepEqual(shared, []);
  });
});
