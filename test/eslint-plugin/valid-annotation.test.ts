import assert from 'node:assert/strict';

import type { Complaint } from './lint.js';

import { lint } from './lint.js';

const imports = `import * as v from '@verklaar/annotations';\n`;

function show(complaints: readonly Complaint[]): readonly string[] {
  return complaints.map(({ place, id }) => `${place} ${id}`);
}

/** Lints one file; its first line holds the imports. */
function lintText(text: string, settings?: Record<string, unknown>): readonly string[] {
  return show(lint({ 'a.ts': imports + text }, settings && { settings }));
}

describe('valid-annotation', () => {
  const cases: readonly {
    readonly name: string;
    readonly wrong: string;
    readonly says: readonly string[];
    readonly right: string;
  }[] = [
    {
      name: 'AN01: a value that only running the code gives',
      wrong: `declare const c: 'contact.email' | 'contact.phone';\nclass A { @v.PersonalData(c) a = ''; }`,
      says: ['3:27-3:28 AN01'],
      right: `const c = 'contact.email';\nclass A { @v.PersonalData(c) a = ''; }`,
    },
    {
      name: 'AN02: an id that the vocabulary lacks and a config cannot add',
      wrong: `v.activity({ id: 'a', legalBasis: 'consnt' });`,
      says: ['2:35-2:43 AN02'],
      right: `v.activity({ id: 'a', legalBasis: 'consent' });`,
    },
    {
      name: 'AN03: a retention, at the character that is wrong',
      wrong: `v.activity({ id: 'a', retention: 'P1Y aftr customer.end' });`,
      says: ['2:39-2:43 AN03'],
      right: `v.activity({ id: 'a', retention: 'P1Y after customer.end' });`,
    },
    {
      name: 'AN04: a decorator where the member has no value of its own',
      wrong: `class A { @v.PersonalData('contact.email') declare a: string; }`,
      says: ['2:11-2:43 AN04'],
      right: `@v.PersonalFields({ a: 'contact.email' }) class A { declare a: string; }`,
    },
    {
      name: 'AN05: an unknown option',
      wrong: `v.activity({ id: 'a', retension: 'P1Y' });`,
      says: ['2:23-2:32 AN05'],
      right: `v.activity({ id: 'a', retention: 'P1Y' });`,
    },
    {
      name: 'AN06: a value of another type',
      wrong: `v.activity({ id: 'a', purpose: 3 });`,
      says: ['2:32-2:33 AN06'],
      right: `v.activity({ id: 'a', purpose: 'research' });`,
    },
    {
      name: 'AN09: an id for two things',
      wrong: `v.activity({ id: 'a' });\nv.activity({ id: 'a', purpose: 'research' });`,
      says: ['3:18-3:21 AN09'],
      right: `v.activity({ id: 'a' });\nv.recipient({ id: 'a', name: 'A' });`,
    },
    {
      name: 'AN11: not personal, without a reason',
      wrong: `class A { @v.NotPersonalData('') a = ''; }`,
      says: ['2:11-2:33 AN11'],
      right: `class A { @v.NotPersonalData('number of a batch') a = ''; }`,
    },
    {
      name: 'AN12: two forms that disagree',
      wrong: `class A { /** @personalData identity.name */ @v.PersonalData('contact.email') a = ''; }`,
      says: ['2:15-2:28 AN12'],
      right: `class A { /** @personalData contact.email */ @v.PersonalData('contact.email') a = ''; }`,
    },
    {
      name: 'AN13: a tag without a category',
      wrong: `interface A { /** @personalData */ a: string }`,
      says: ['2:33-2:33 AN13'],
      right: `interface A { /** @personalData contact.email */ a: string }`,
    },
    {
      name: 'AN17: a field that is not there',
      wrong: `@v.PersonalFields({ b: 'contact.email' }) class A { a = ''; }`,
      says: ['2:24-2:39 AN17'],
      right: `@v.PersonalFields({ a: 'contact.email' }) class A { a = ''; }`,
    },
    {
      name: 'AN19: an id of another form',
      wrong: `v.activity({ id: 'Order Mail' });`,
      says: ['2:18-2:30 AN19'],
      right: `v.activity({ id: 'order-mail' });`,
    },
    {
      name: 'AN21: a tag behind text',
      wrong: `interface A { /** Mail. @personalData contact.email */ a: string }`,
      says: ['2:25-2:38 AN21'],
      right: `interface A { /** @personalData contact.email */ a: string }`,
    },
  ];
  for (const { name, wrong, says, right } of cases) {
    it(name, () => {
      assert.deepEqual(lintText(wrong), says);
      assert.deepEqual(lintText(right), []);
    });
  }

  it('tells the finding, its remedy and its id', () => {
    const [complaint] = lint({ 'a.ts': `${imports}v.activity({ id: 'a', legalBasis: 'consnt' });` });
    assert.equal(
      complaint?.text,
      '"consnt" is not a known value of `legalBasis`. Did you mean "consent"? Use an id of the vocabulary, or declare a term of your own. (AN02)',
    );
  });

  it('has nothing to say of code without annotations', () => {
    assert.deepEqual(lint({ 'a.ts': `export class A { a = ''; }` }), []);
  });

  it('counts columns as ESLint does after a byte-order mark', () => {
    const text = `\uFEFFimport { activity } from '@verklaar/annotations'; activity({ id: 'a', retension: 'P1Y' });`;
    assert.deepEqual(show(lint({ 'a.ts': text })), ['1:71-1:80 AN05']);
  });

  it('reports in a file only what stands there, read with the other files', () => {
    const broken = `${imports}export const event = v.event({ id: 'x.moved', labels: { nl: 'verhuizing' } });\nv.activity({ id: 'a', retension: '' });`;
    const files = { 'b.ts': `${imports}import './a.js';\nv.activity({ id: 'b', legalBasis: 'law' });`, 'a.ts': broken };
    assert.deepEqual(show(lint(files)), ['3:35-3:40 AN02']);
  });

  it('says what to set when there is no type information', () => {
    const [complaint, ...others] = lintUntyped();
    assert.equal(others.length, 0);
    assert.match(complaint ?? '', /follows data through types.*parserOptions/u);
  });

  describe('terms that a config may declare', () => {
    const category = `interface A { /** @personalData account.pin */ a: string }`;
    const event = `v.activity({ id: 'a', retention: 'P1Y after x.meter-removed' as string });`;
    const labels = { nl: 'iets', en: 'something' };
    const config = (terms: object): Record<string, unknown> => ({
      verklaar: {
        config: {
          organisations: [
            {
              id: 'a',
              legalName: 'A',
              address: { street: 'S 1', postalCode: '9000', city: 'Gent', country: 'BE' },
              email: 'a@a.example',
            },
          ],
          statements: [{ id: 'website', languages: ['en'] }],
          terms,
        },
      },
    });

    it('are not judged while no config is given', () => {
      assert.deepEqual([...lintText(category), ...lintText(event)], []);
    });

    it('are unknown when the config given lacks them', () => {
      assert.deepEqual(lintText(category, config({})), ['2:33-2:44 AN02']);
      assert.deepEqual(lintText(event, config({})), ['2:45-2:60 AN18']);
    });

    it('are known when it has them, as object or as text', () => {
      const terms = { categories: [{ id: 'account.pin', labels }], events: [{ id: 'x.meter-removed', labels }] };
      const settings = config(terms);
      const { verklaar } = settings as { verklaar: { config: object } };
      const text = { verklaar: { config: `// Own terms.\n${JSON.stringify(verklaar.config)}` } };
      assert.deepEqual(
        [...lintText(category, settings), ...lintText(event, settings), ...lintText(category, text)],
        [],
      );
    });

    it('a config with a mistake stops with what is wrong in it', () => {
      assert.throws(
        () => lintText(category, { verklaar: { config: { organisation: [] } } }),
        /settings\.verklaar\.config.*CF01/u,
      );
    });
  });
});

function lintUntyped(): readonly string[] {
  try {
    return lint({ 'a.ts': 'export {};' }, { typed: false }).map(({ text }) => text);
  } catch (error) {
    return [String(error)];
  }
}
