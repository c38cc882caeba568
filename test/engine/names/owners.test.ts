import assert from 'node:assert/strict';

import { collect } from '../../support/collect.js';

const tag = '/** @personalData contact.email */';

/** Owner and name of each field, in the order of the text. */
function owners(text: string): readonly string[] {
  return collect({ 'a.ts': text }).facts.flatMap((fact) =>
    fact.kind === 'personalField' ? [`${fact.owner} ${fact.name} (${fact.evidence.symbol})`] : [],
  );
}

describe('owners of fields', () => {
  it('of one name in one scope are one: merged interfaces, a schema and the type inferred from it', () => {
    assert.deepEqual(
      owners(`interface A { ${tag} a: string }
interface A { ${tag} b: string }
const A = { ${tag} c: 1 };
type A2 = { ${tag} d: string };`),
      ['a.ts#A a (A.a)', 'a.ts#A b (A.b)', 'a.ts#A c (A.c)', 'a.ts#A2 d (A2.d)'],
    );
  });

  it('of one name in several scopes are numbered in the order of the text, annotated or not', () => {
    assert.deepEqual(
      owners(`function f() { class A {} }
function g() { class A { ${tag} a = ''; } }
class A { ${tag} a = ''; }`),
      ['a.ts#A~2 a (A~2.a)', 'a.ts#A~3 a (A~3.a)'],
    );
  });

  it('that have no name take that of what holds them', () => {
    assert.deepEqual(
      owners(`export const A = class { ${tag} a = ''; };
export const B = wrap({ inner: class { ${tag} b = ''; } });
export default class { ${tag} c = ''; }
wrap({ ${tag} d: 1 });
declare function wrap<T>(x: T): T;`),
      ['a.ts#A a (A.a)', 'a.ts#B.inner b (B.inner.b)', 'a.ts#default c (default.c)', 'a.ts#module d (module.d)'],
    );
  });
});
