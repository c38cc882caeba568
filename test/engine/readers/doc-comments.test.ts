import assert from 'node:assert/strict';

import { collect, factsOf, showFinding } from '../../support/collect.js';
import { showSpan } from '../../support/evaluate-probe.js';

function fields(text: string): readonly (readonly [string, unknown])[] {
  const { facts, findings } = collect({ 'user.ts': text });
  assert.deepEqual(findings.map(showFinding), []);
  return factsOf(facts, 'personalField').map(({ owner, name, declaration }) => [
    `${owner}.${name}`.replace('user.ts#', ''),
    declaration.value,
  ]);
}

function problems(text: string): readonly string[] {
  return collect({ 'user.ts': text }).findings.map(showFinding);
}

describe('doc comments', () => {
  it('say all that the object form says', () => {
    assert.deepEqual(
      fields(`interface User {
  /** @personalData contact.email */
  a: string;
  /** @personalData contact.email for newsletter, orders */
  b: string;
  /** @personalData device.ip, P30D, legitimateInterests */
  c: string;
  /** @personalData contact.email, max(P1Y, P2Y after customer.end), consent { child: true } */
  d: string;
  /**
   * Where we write to.
   * @personalData contact.email for newsletter
   *   {
   *     dataSubjects: [subscriber],
   *     retention: until newsletter.unsubscribe,
   *     withdraw: { nl: "met de link", en: 'with the link' },
   *     child: false
   *   }
   * @deprecated use another
   */
  e: string;
  /** @personalData contact.email { for: [newsletter, { activity: orders, retention: P7Y }], dataSubjects: customer } */
  f: string;
}`),
      [
        ['User.a', { category: 'contact.email' }],
        ['User.b', { category: 'contact.email', for: ['newsletter', 'orders'] }],
        ['User.c', { category: 'device.ip', retention: 'P30D', legalBasis: 'legitimateInterests' }],
        [
          'User.d',
          {
            category: 'contact.email',
            retention: 'max(P1Y, P2Y after customer.end)',
            legalBasis: 'consent',
            child: true,
          },
        ],
        [
          'User.e',
          {
            category: 'contact.email',
            for: ['newsletter'],
            dataSubjects: ['subscriber'],
            retention: 'until newsletter.unsubscribe',
            withdraw: { nl: 'met de link', en: 'with the link' },
            child: false,
          },
        ],
        [
          'User.f',
          {
            category: 'contact.email',
            for: ['newsletter', { activity: 'orders', retention: 'P7Y' }],
            dataSubjects: ['customer'],
          },
        ],
      ],
    );
  });

  it('stand on members of classes, interfaces, types and constants', () => {
    assert.deepEqual(
      fields(`declare function table(name: string, columns: object): object;
export class Class {
  /** @personalData a.field */ field = '';
  /** @personalData a.getter */ get getter() { return ''; }
  constructor(/** @personalData a.parameter */ private readonly parameter: string) {}
  @((..._: unknown[]) => {})
  /** @personalData a.between */
  readonly between: string = '';
}
export type Alias = {
  /** @personalData a.alias */ alias: string;
  nested: { /** @personalData a.nested */ inner: string }[];
};
export const users = table('users', {
  /** @personalData a.column */ column: 'text',
  address: { /** @personalData a.deep */ 'post code': 1 },
});
export default {
  /** @personalData a.default */ key: 1,
};
/** @personalData a.variable */
export const variable = 'x';`),
      [
        ['Class.field', { category: 'a.field' }],
        ['Class.getter', { category: 'a.getter' }],
        ['Class.parameter', { category: 'a.parameter' }],
        ['Class.between', { category: 'a.between' }],
        ['Alias.alias', { category: 'a.alias' }],
        ['Alias.nested.inner', { category: 'a.nested' }],
        ['users.column', { category: 'a.column' }],
        ['users.address.post code', { category: 'a.deep' }],
        ['default.key', { category: 'a.default' }],
        ['module.variable', { category: 'a.variable' }],
      ],
    );
  });

  it('on an alias speak for every field of that type', () => {
    assert.deepEqual(
      fields(`/** @personalData contact.email for newsletter */
export type Email = string;
export interface User { mail: Email; others?: Email[]; }`),
      [
        ['User.mail', { category: 'contact.email', for: ['newsletter'] }],
        ['User.others', { category: 'contact.email', for: ['newsletter'] }],
      ],
    );
  });

  it('give classes, interfaces, types and constants their defaults, several tags on one line too', () => {
    const { facts, findings } = collect({
      'user.ts': `/**
 * @dataSubject customer, subscriber
 * @processedFor newsletter, { activity: orders, retention: P7Y }
 */
export interface A {}
/** @dataSubject customer @processedFor orders */
export class B {}
/** @processedFor orders */
export type C = {};
/** @processedFor orders */
export const d = {};`,
    });
    assert.deepEqual(findings, []);
    assert.deepEqual(
      factsOf(facts, 'owner').map(({ owner, declaration }) => [owner, declaration.value]),
      [
        [
          'user.ts#A',
          {
            processedFor: ['newsletter', { activity: 'orders', retention: 'P7Y' }],
            dataSubjects: ['customer', 'subscriber'],
          },
        ],
        ['user.ts#B', { processedFor: ['orders'], dataSubjects: ['customer'] }],
        ['user.ts#C', { processedFor: ['orders'] }],
        ['user.ts#d', { processedFor: ['orders'] }],
      ],
    );
  });

  it('keep the reason why a field is not personal, over several lines', () => {
    const { facts, findings } = collect({
      'user.ts': `interface A {
  /**
   * @notPersonalData a number that
   *   no person has
   */
  batch: string;
  /** @notPersonalData */
  other: string;
}`,
    });
    assert.deepEqual(
      factsOf(facts, 'notPersonalField').map(({ reason }) => reason.value),
      ['a number that no person has', ''],
    );
    assert.deepEqual(findings.map(showFinding), ['AN11 user.ts:7:7-7:23 field=A.other']);
  });

  it('place every part, in LF, CRLF and with a byte-order mark alike', () => {
    const text = `interface A {
  /**
   * @personalData contact.email for newsletter,
   *   orders { retention: 'P1Y', source: { from: é } }
   */
  email: string;
}`;
    const expected = {
      '': 'user.ts:3:20-4:56',
      '/category': 'user.ts:3:20-3:33',
      '/for': 'user.ts:3:38-4:14',
      '/for/0': 'user.ts:3:38-3:48',
      '/for/1': 'user.ts:4:8-4:14',
      '/retention': 'user.ts:4:28-4:33',
      '/source': 'user.ts:4:43-4:54',
      '/source/from': 'user.ts:4:51-4:52',
    };
    for (const variant of [
      text,
      text.replaceAll('\n', '\r\n'),
      `\uFEFF${text}`,
      `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    ]) {
      const { facts } = collect({ 'user.ts': variant });
      const [fact] = factsOf(facts, 'personalField');
      const spans = Object.entries(fact!.declaration.spans).map(([pointer, span]) => [pointer, showSpan(span)]);
      assert.deepEqual(Object.fromEntries(spans), expected);
    }
  });

  it('counts columns of the first line without the byte-order mark', () => {
    const line = `interface A { /** @personalData */ a: string }`;
    for (const text of [line, `\uFEFF${line}`]) {
      assert.deepEqual(problems(text), [
        'AN13 user.ts:1:33-1:33 tag=@personalData problem=it names no category, such as contact.email',
      ]);
    }
  });

  // The tag stands at column 15.
  const wrong: readonly (readonly [string, string, string])[] = [
    [
      'an unknown word',
      '@personalData contact.email of newsletter',
      '43-1:56 tag=@personalData problem=after the category comes `for`, a comma, or options in braces',
    ],
    [
      'half a short form',
      '@personalData contact.email, P1Y',
      '42-1:47 tag=@personalData problem=the short form is: category, retention, legal basis',
    ],
    [
      'an empty short form',
      '@personalData contact.email, , consent',
      '42-1:53 tag=@personalData problem=the short form is: category, retention, legal basis',
    ],
    ['no activity', '@personalData contact.email for', '46-1:46 tag=@personalData problem=it names nothing'],
    [
      'a sentence for an id',
      '@personalData contact.email for news letter, orders',
      '47-1:58 tag=@personalData problem=expected ids separated by commas',
    ],
    [
      'for twice',
      '@personalData contact.email for a { for: [b] }',
      '47-1:48 tag=@personalData problem=`for` is said twice: before the braces and in them',
    ],
    [
      'an alias in YAML',
      '@personalData contact.email { for: *a }',
      '50-1:52 tag=@personalData problem=an alias has no value of its own',
    ],
    [
      'open braces',
      '@personalData contact.email { for: a',
      '51-1:51 tag=@personalData problem="Flow map must end with a }"',
    ],
    [
      'text behind the braces',
      '@personalData contact.email { for: a } really',
      '54-1:60 tag=@personalData problem="Unexpected scalar at node end"',
    ],
    [
      'nesting that nobody writes',
      `@personalData a.b ${'{ a: '.repeat(40)}${'}'.repeat(40)}`,
      '33-1:273 tag=@personalData problem=it is nested too deeply',
    ],
    ['nothing to be about', '@dataSubject', '28-1:28 tag=@dataSubject problem=it names nothing'],
  ];
  for (const [name, tag, expected] of wrong) {
    it(`say where a tag cannot be read: ${name}`, () => {
      assert.deepEqual(problems(`class A { /** ${tag} */ a = ''; }`), [`AN13 user.ts:1:${expected}`]);
    });
  }

  it('on nothing that holds data are reported, in a string they are text', () => {
    assert.deepEqual(
      problems(`/** @personalData contact.email */
function f() {}
/** @personalData contact.email */
class A { /** @notPersonalData empty */ }
const text = '/** @personalData contact.email */' + \`/** @dataSubject \${'/** @processedFor x */'} */\`;
// @personalData in a line comment is no tag
/* @personalData in a plain comment neither */
/** Prose that mentions \`@personalData\` is no tag. */
const last = /\\/** @personalData *\\//;
/** @personalData contact.email */`),
      [
        'AN13 user.ts:1:5-1:18 tag=@personalData problem=it stands on no field, class, interface, type or constant',
        'AN13 user.ts:3:5-3:18 tag=@personalData problem=it belongs on a field',
        'AN13 user.ts:4:15-4:31 tag=@notPersonalData problem=it stands on no field, class, interface, type or constant',
        'AN13 user.ts:10:5-10:18 tag=@personalData problem=it stands on no field, class, interface, type or constant',
      ],
    );
  });

  describe('with a tag where none is read (AN21)', () => {
    const told = (text: string): readonly string[] => problems(text).map((line) => line.replace(/ why=.*/u, ''));

    it('behind text on its line', () => {
      assert.deepEqual(
        told('interface User {\n  /** Their address. @personalData contact.email */\n  mail: string;\n}'),
        ['AN21 user.ts:2:22-2:35 tag=@personalData'],
      );
    });

    it('behind text on a line of several, each at its place', () => {
      assert.deepEqual(
        told(
          '/**\n * A person. @dataSubject customer\n * Of @processedFor orders\n */\ninterface User { mail: string }',
        ),
        ['AN21 user.ts:2:14-2:26 tag=@dataSubject', 'AN21 user.ts:3:7-3:20 tag=@processedFor'],
      );
    });

    it('in a comment that is no doc comment', () => {
      assert.deepEqual(
        told(
          'interface User {\n  // @personalData contact.email\n  mail: string;\n  /* @personalData contact.phone */\n  phone: string;\n}',
        ),
        ['AN21 user.ts:2:6-2:19 tag=@personalData', 'AN21 user.ts:4:6-4:19 tag=@personalData'],
      );
    });

    it('names the field that it stands at', () => {
      const [finding] = collect({
        'user.ts': 'interface User {\n  /** Text @personalData contact.email */\n  mail: string;\n}',
      }).findings;
      assert.deepEqual(finding?.evidence, [{ file: 'user.ts', symbol: 'User.mail' }]);
      assert.equal(finding.params['why.nl'], 'er staat tekst voor op zijn regel');
    });

    for (const [name, comment] of [
      ['on a line of its own', '/**\n   * Their address.\n   * @personalData contact.email\n   */'],
      ['behind another of ours', '/** @personalData contact.email @dataSubject customer */'],
      ['that is mentioned between backticks', '/** See `@personalData contact.email`. */'],
      ['that is linked to', '/** See {@link personalData}. */'],
      ['in a fenced block', '/**\n   * ```\n   * a @personalData contact.email\n   * ```\n   */'],
      ['of an address', '/** Write to me@personalData.example. */'],
      ['with another name', '/** Text @personalDataOf x */'],
      ['of a decorator, in a comment', "// @PersonalData('contact.email')"],
      ['that a comment mentions', '// see @personalData'],
    ] as const) {
      it(`says nothing of one ${name}`, () => {
        assert.deepEqual(told(`interface User {\n  ${comment}\n  mail: string;\n}`), []);
      });
    }
  });
});
