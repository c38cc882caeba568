import assert from 'node:assert/strict';
import ts from 'typescript';

import type { Place, TypeHost } from '../../core/src/engine/host/type-host.js';

import { analysisOf, carriedBy, hostOf } from '../support/carried.js';
import { createMemoryProgram } from '../support/memory-program.js';

interface Asked {
  /** Texts of what the compiler is asked about, each once. */
  readonly types: readonly string[];
  readonly declarations: readonly string[];
  readonly carried: readonly string[];
}

/** Reads `/app/main.ts` beside these files, and notes what the compiler is asked. */
function askedIn(text: string, others: Readonly<Record<string, string>> = {}): Asked {
  const files = { ...others, '/app/main.ts': text };
  const host = hostOf(ts, createMemoryProgram(ts, files), '/app');
  const [types, declarations] = [new Set<string>(), new Set<string>()];
  const noting =
    <Answer>(into: Set<string>, ask: (places: readonly Place[]) => Answer) =>
    (places: readonly Place[]): Answer => {
      for (const { file, position, end } of places) {
        const text = host.sourceFile(file)?.text ?? '';
        into.add(end === undefined ? (/^\w+/u.exec(text.slice(position))?.[0] ?? '') : text.slice(position, end));
      }
      return ask(places);
    };
  const noted: TypeHost = {
    ...host,
    typesOf: noting(types, (places) => host.typesOf(places)),
    declarationsOf: noting(declarations, (places) => host.declarationsOf(places)),
  };
  const carried = carriedBy(analysisOf(noted, '/app').flowsOf('/app/main.ts'));
  return { types: [...types], declarations: [...declarations], carried };
}

const data = `interface Person { /** @personalData contact.email */ mail: string; label: string }
declare const person: Person;
`;

describe('the compiler', () => {
  it('is asked for no member of a value that shares its name with an annotation', () => {
    const text = `export function show(order: { state(key: string): string }) { return order.state('open'); }`;
    const other = { '/app/privacy.ts': "import { state } from '@verklaar/annotations';\nexport const open = state;" };
    assert.ok(!askedIn(text, other).declarations.includes('state'));
  });

  it('is asked for one of a module', () => {
    const text = `import * as privacy from './privacy.js';\nexport const open = privacy.state('open');`;
    const other = { '/app/privacy.ts': "export { state } from '@verklaar/annotations';" };
    assert.ok(askedIn(text, other).declarations.includes('state'), askedIn(text, other).declarations.join());
  });

  it('is asked for none where no file uses the package of the annotations', () => {
    const text = `import * as privacy from './privacy.js';\nexport const open = privacy.state('open');`;
    const other = { '/app/privacy.ts': 'export function state(key: string) { return key; }' };
    assert.ok(!askedIn(text, other).declarations.includes('state'));
  });

  it('is not asked which of the members handed on are functions', () => {
    const text = `${data}
const columns = { label: (of: string) => console.log(of) };
declare function keep(of: string): void;
for (const one of [person]) keep(one.label);
columns.label(person.mail);`;
    const { declarations, carried } = askedIn(text);
    assert.deepEqual(carried, ['mail contact.email']);
    assert.ok(!declarations.includes('label'), declarations.join());
  });

  it('is not asked for the methods of lists made on the spot', () => {
    const text = `${data}
class Own { map(of: string) { console.log(of); } }
new Own().map(person.mail);
export const keys = Object.keys(person).map((key) => key.trim());`;
    const { declarations, carried } = askedIn(text);
    assert.deepEqual(carried, ['mail contact.email']);
    assert.ok(!declarations.includes('map'), declarations.join());
  });

  it('is not asked for the keys of a table without data', () => {
    const text = `${data}
const titles = { a: 'One', b: 'Two' } as const;
const people = { first: person, second: { mail: '', label: 'x' } };
declare const key: keyof typeof titles;
declare const which: 'second';
console.log(titles[key]);
console.log(people[which].label, people['first'].mail);`;
    const { types, carried } = askedIn(text);
    assert.deepEqual(carried, ['mail contact.email']);
    assert.ok(!types.includes('key'), types.join());
  });

  it('is asked for the keys of a table with data', () => {
    const text = `${data}
const people = { first: person.mail, second: '' };
declare const which: 'second';
declare const either: 'first' | 'second';
console.log(people[which]);
console.log(people[either]);`;
    const { types, carried } = askedIn(text);
    assert.ok(types.includes('which'), types.join());
    assert.deepEqual(carried, ['mail contact.email']);
  });

  it('is not asked what a module of a package is made of', () => {
    const lib = {
      '/app/node_modules/lib/index.d.ts': 'declare namespace lib { const version: string }\nexport { lib };',
    };
    const text = `import { lib } from 'lib';\n${data}
function say(of: { tool: unknown; text: string }) { console.log(of); }
say({ tool: lib, text: person.mail });`;
    const { types, carried } = askedIn(text, lib);
    assert.deepEqual(carried, ['mail contact.email']);
    assert.ok(!types.includes('lib'), types.join());
  });
});
