import assert from 'node:assert/strict';

import { collect, factsOf, showFinding } from '../../support/collect.js';
import { showSpan } from '../../support/evaluate-probe.js';

const header = `import type { Personal } from '@verklaar/annotations';\n`;

function fields(text: string, others: Readonly<Record<string, string>> = {}): readonly (readonly [string, unknown])[] {
  const { facts, findings } = collect({ 'user.ts': header + text, ...others });
  assert.deepEqual(findings.map(showFinding), []);
  return factsOf(facts, 'personalField').map(({ owner, name, declaration }) => [
    `${owner}.${name}`.replace('user.ts#', ''),
    declaration.value,
  ]);
}

const email = { category: 'contact.email' };

describe('the type Personal', () => {
  it('says all that the object form says', () => {
    assert.deepEqual(
      fields(`import { activity } from '@verklaar/annotations';
const orders = activity({ id: 'orders', purpose: 'orderFulfilment' });
interface Terms { retention: 'P1Y' }
interface User {
  a: Personal<string, 'contact.email', { for: 'newsletter' }>;
  b: Personal<string, 'contact.email', { for: ['newsletter', { activity: typeof orders; retention: 'P7Y' }]; child: true }>;
  c: Personal<string, 'contact.email', Terms>;
}`),
      [
        ['User.a', { category: 'contact.email', for: ['newsletter'] }],
        [
          'User.b',
          { category: 'contact.email', for: ['newsletter', { activity: 'orders', retention: 'P7Y' }], child: true },
        ],
        ['User.c', { category: 'contact.email', retention: 'P1Y' }],
      ],
    );
  });

  it('is seen in unions, lists, wrappers, optional members and everything that holds a value', () => {
    assert.deepEqual(
      fields(`type P = Personal<string, 'contact.email'>;
interface I {
  union: Personal<string, 'contact.email'> | null;
  list: readonly Personal<string, 'contact.email'>[];
  array: Array<Personal<string, 'contact.email'>>;
  wrapped?: Readonly<Promise<Personal<string, 'contact.email'>>>;
  tuple: [Personal<string, 'contact.email'>];
  inner: { deep: Personal<string, 'contact.email'> };
  find(by: Personal<string, 'contact.email'>): void;
}
class C {
  field?: Personal<string, 'contact.email'>;
  get getter(): Personal<string, 'contact.email'> { return ''; }
  constructor(private readonly given: Personal<string, 'contact.email'>) {}
}
function f(argument: Personal<string, 'contact.email'>) {}
const variable: Personal<string, 'contact.email'> = '';`),
      [
        ['I.union', email],
        ['I.list', email],
        ['I.array', email],
        ['I.wrapped', email],
        ['I.tuple', email],
        ['I.inner.deep', email],
        ['I.find.by', email],
        ['C.field', email],
        ['C.getter', email],
        ['C.given', email],
        ['f.argument', email],
        ['module.variable', email],
      ],
    );
  });

  it('is followed through aliases, of other files and with parameters too', () => {
    assert.deepEqual(
      fields(
        `import type { Email, Mail as Post, List } from './types.js';
import type * as types from './types.js';
interface User { a: Email; b: Post<'contact.phone'>; c: types.Email | undefined; d: List; e: Email[] }`,
        {
          'types.ts': `import type { Personal as P } from '@verklaar/annotations';
export type Email = P<string, 'contact.email'>;
export type Mail<C extends 'contact.email' | 'contact.phone'> = P<string, C>;
export type List = readonly Email[];`,
        },
      ),
      [
        ['User.a', email],
        ['User.b', { category: 'contact.phone' }],
        ['User.c', email],
        ['User.d', email],
        ['User.e', email],
      ],
    );
  });

  it('does not say of a member what only its members or another type say', () => {
    assert.deepEqual(
      fields(`type Box = { mail: Personal<string, 'contact.email'> };
interface User { box: Box; picked: Box['mail']; callback: (mail: string) => void; }`),
      [['Box.mail', email]],
    );
  });

  it('places category and options where they are written', () => {
    const { facts } = collect({
      'user.ts': `${header}interface A {\n  b: Personal<string, 'contact.email', { for: ['x'] }> | null;\n}`,
    });
    const [fact] = factsOf(facts, 'personalField');
    assert.deepEqual(
      Object.fromEntries(Object.entries(fact!.declaration.spans).map(([pointer, span]) => [pointer, showSpan(span)])),
      {
        '': 'user.ts:3:6-3:55',
        '/category': 'user.ts:3:23-3:38',
        '/for': 'user.ts:3:47-3:52',
        '/for/0': 'user.ts:3:48-3:51',
      },
    );
  });

  it('that cannot be read is a finding at the part that cannot', () => {
    const { facts, findings } = collect({
      'user.ts': `${header}interface A<C extends 'contact.email'> {
  a: Personal<string, 'contact.email' | 'contact.phone'>;
  b: Personal<string, C>;
  c: Personal<string, 'contact.email', { retention: string }>;
}`,
    });
    assert.deepEqual(
      factsOf(facts, 'personalField').map(({ name, declaration }) => [name, declaration.value]),
      [['c', email]],
    );
    assert.deepEqual(
      findings.map((finding) => showFinding(finding).replace(/ instead=.*/u, '')),
      [
        'AN01 user.ts:3:23-3:56 reason=a union of types has no single value',
        'AN01 user.ts:4:23-4:24 reason=a type parameter differs from use to use',
        'AN01 user.ts:5:53-5:59 reason=this type has no single value',
      ],
    );
  });
});
