import assert from 'node:assert/strict';
import ts from 'typescript';

import { createTypeScriptHost } from '../../core/src/engine/host/typescript-host.js';
import { readOutline } from '../../core/src/engine/names/outline.js';
import { createMemoryProgram } from '../support/memory-program.js';

/** Names of a file with their owners and places: `Customer.email 2:3`, and holders with their kind. */
function outlineOf(text: string): { readonly holders: readonly string[]; readonly fields: readonly string[] } {
  const program = createMemoryProgram(ts, { '/work/a.ts': text });
  const host = createTypeScriptHost({ ts, program, root: '/work' });
  const source = host.sourceFile('/work/a.ts');
  if (source === undefined) throw new Error('no source');
  const { fields, holders } = readOutline(host, source, '/work');
  const place = ({ start }: { readonly start: { readonly line: number; readonly column: number } }): string =>
    `${String(start.line)}:${String(start.column)}`;
  return {
    holders: holders.map(({ owner, kind, at }) => `${owner} ${kind} ${place(at)}`),
    fields: fields.map(({ owner, name, at }) => `${owner}.${name} ${place(at)}`),
  };
}

describe('outline', () => {
  it('has the names of a class, its fields and its parameter properties', () => {
    const text = `export class Customer {
  email = '';
  constructor(readonly name: string) {}
  get phone(): string { return ''; }
}`;
    assert.deepEqual(outlineOf(text), {
      holders: ['a.ts#Customer class 1:14'],
      fields: ['a.ts#Customer.email 2:3', 'a.ts#Customer.name 3:24', 'a.ts#Customer.phone 4:7'],
    });
  });

  it('has interfaces, aliases and what is nested in them', () => {
    const text = `interface Order { customer: { email: string } }
type Visit = { 'ip': string };`;
    assert.deepEqual(outlineOf(text), {
      holders: ['a.ts#Order interface 1:11', 'a.ts#Visit type 2:6'],
      fields: ['a.ts#Order.customer 1:19', 'a.ts#Order.customer.email 1:31', 'a.ts#Visit.ip 2:16'],
    });
  });

  it('has schemas of a module, and no values of a function', () => {
    const text = `export const schema = z.object({ email: z.string() });
function f() { const local = { email: '' }; }`;
    const { holders, fields } = outlineOf(text);
    assert.deepEqual(holders, ['a.ts#schema constant 1:14']);
    assert.equal(fields[0], 'a.ts#schema.email 1:34');
  });

  it('has no entries of what decorators are given and constructors make', () => {
    const text = `@Entity({ name: 'customers' })
class Customer {
  name = '';
  constructor() { save({ name: this.name }); }
}`;
    assert.deepEqual(outlineOf(text).fields, ['a.ts#Customer.name 3:3']);
  });

  it('reads what there is of broken code', () => {
    assert.deepEqual(outlineOf('class Customer { email: ; @').holders, ['a.ts#Customer class 1:7']);
  });
});
