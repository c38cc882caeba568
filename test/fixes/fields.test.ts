import assert from 'node:assert/strict';

import { markAllFields } from '../../core/src/fixes/index.js';
import {
  applyEdits,
  assertMends,
  compilerErrors,
  editsOf,
  type Files,
  offeredFor,
  readTrial,
} from '../support/fix-trial.js';

const says = 'Mark as `contact.phone`';
const other = 'Mark as another category …';
const notPersonal = 'Mark as not personal, with a reason …';
const done: Files[] = [];

/** A class with a decided field, and one more member. */
const ofClass = (member: string, names = 'PersonalData', head = ''): string =>
  `${head}import { ${names} } from '@verklaar/annotations';
export class Customer {
  @PersonalData('contact.email') email = '';
  ${member}
}
`;
const ofType = (member: string): string => `export interface Customer {
  /** @personalData contact.email */
  email: string;
  ${member}
}
`;

function mends(title: string, before: string, after: string, answer?: string): void {
  const files = { 'src/a.ts': before };
  done.push(
    assertMends({ files, id: 'DF10', title, after: { 'src/a.ts': after }, ...(answer !== undefined && { answer }) }),
  );
}

describe('Fixes of fields: the proposed category', () => {
  const cases: readonly (readonly [name: string, before: string, after: string])[] = [
    ['by a decorator', ofClass(`phone = '';`), ofClass(`@PersonalData('contact.phone') phone = '';`)],
    [
      'before others on the same line',
      ofClass(`@Column() phone = '';`, 'PersonalData', 'declare function Column(): PropertyDecorator;\n'),
      ofClass(
        `@PersonalData('contact.phone') @Column() phone = '';`,
        'PersonalData',
        'declare function Column(): PropertyDecorator;\n',
      ),
    ],
    [
      'on a line of its own where others have theirs',
      ofClass(`@Column()\n  phone = '';`, 'PersonalData', 'declare function Column(): PropertyDecorator;\n'),
      ofClass(
        `@PersonalData('contact.phone')\n  @Column()\n  phone = '';`,
        'PersonalData',
        'declare function Column(): PropertyDecorator;\n',
      ),
    ],
    [
      'below a comment that is there',
      ofClass(`/** With prefix. */\n  phone = '';`),
      ofClass(`/** With prefix. */\n  @PersonalData('contact.phone') phone = '';`),
    ],
    [
      'by a tag where a decorator changes the value',
      ofClass(`declare phone: string;`),
      ofClass(`/** @personalData contact.phone */ declare phone: string;`),
    ],
    [
      'by a tag on a private name',
      ofClass(`readonly #phone = '';\n  get call() {\n    return this.#phone;\n  }`),
      ofClass(`/** @personalData contact.phone */ readonly #phone = '';\n  get call() {\n    return this.#phone;\n  }`),
    ],
    [
      'by a tag on a parameter that is a property',
      ofClass(`constructor(readonly phone: string) {}`),
      ofClass(`constructor(/** @personalData contact.phone */ readonly phone: string) {}`),
    ],
    ['by a tag in a type', ofType('phone: string;'), ofType('/** @personalData contact.phone */ phone: string;')],
    [
      'by a tag in the comment there is',
      ofType('/**\n   * With prefix.\n   */\n  phone?: string;'),
      ofType('/**\n   * With prefix.\n   * @personalData contact.phone\n   */\n  phone?: string;'),
    ],
  ];
  for (const [name, before, after] of cases) {
    it(name, () => {
      mends(says, before, after);
    });
  }

  it('imports what it needs, under the comment at the top and above that of the class', () => {
    const text = (line: string, mark: string): string => `// Acme BV

${line}/**
 * Who buys.
 * @processedFor orders
 */
@Entity()
export class Customer {
  ${mark}phone = '';
}
declare function Entity(): ClassDecorator;
/** @processedFor orders */
export interface Contact {
  /** @personalData contact.email */
  email: string;
}
`;
    mends(
      says,
      text('', ''),
      text(`import { PersonalData } from '@verklaar/annotations';\n`, `@PersonalData('contact.phone') `),
    );
  });

  it('by the name the import gives it', () => {
    const text = (mark: string): string => `import * as privacy from '@verklaar/annotations';
export class Customer {
  @privacy.PersonalData('contact.email') email = '';
  ${mark}phone = '';
}
`;
    mends(says, text(''), text(`@privacy.PersonalData('contact.phone') `));
  });

  it('in the style of the file: double quotes, no semicolons, tabs, CRLF', () => {
    const text = (line: string, mark: string): string =>
      [
        ...(line === '' ? [] : [line]),
        'import "./b.js"',
        'declare function Entity(): ClassDecorator',
        '@Entity()',
        'export class Customer {',
        `\t${mark}phone = ""`,
        '}',
        'export interface Contact {',
        '\t/** @personalData contact.email */',
        '\temail: string',
        '}',
        '',
      ].join('\r\n');
    const files = { 'src/a.ts': text('', ''), 'src/b.ts': 'export {}\n' };
    const after = text('import { PersonalData } from "@verklaar/annotations"', '@PersonalData("contact.phone") ');
    done.push(assertMends({ files, id: 'DF10', title: says, after: { 'src/a.ts': after } }));
  });

  it('in a comment with CRLF and tabs', () => {
    const text = (tag: string): string =>
      `export interface Customer {\r\n\t/** @personalData contact.email */\r\n\temail: string;\r\n\t/**\r\n\t * With prefix.${tag}\r\n\t */\r\n\tphone: string;\r\n}\r\n`;
    mends(says, text(''), text('\r\n\t * @personalData contact.phone'));
  });

  it('beside code that is broken elsewhere, and not where it is broken itself', () => {
    const beside = ofClass(`phone = '';`) + 'export function (\n';
    const fixes = offeredFor(readTrial({ 'src/a.ts': beside }), 'DF10');
    const edits = editsOf(fixes.get(says) ?? assert.fail());
    assert.equal(
      applyEdits({ 'src/a.ts': beside }, edits ?? [])['src/a.ts'],
      ofClass(`@PersonalData('contact.phone') phone = '';`) + 'export function (\n',
    );
    const within = ofClass(`phone = = '';`);
    assert.deepEqual(
      [...offeredFor(readTrial({ 'src/a.ts': within }), 'DF10').keys()],
      ['Ignore DF10 here, with a reason …'],
    );
  });

  it('not where somebody has begun to say something', () => {
    const trial = readTrial({ 'src/a.ts': ofClass(`@PersonalData('contact.phnoe') phone = '';`) });
    assert.deepEqual([...offeredFor(trial, 'DF10').keys()], ['Ignore DF10 here, with a reason …']);
  });
});

describe('Fixes of fields: another decision', () => {
  it('another category, the likeliest first', () => {
    const files = { 'src/a.ts': ofClass(`phone = '';`) };
    const fix = offeredFor(readTrial(files), 'DF10').get(other);
    assert.ok(fix !== undefined && 'editsFor' in fix && fix.asks.kind === 'choice');
    assert.deepEqual(fix.asks.values.slice(0, 3), ['contact.address', 'contact.email', 'contact.phone']);
    assert.equal(fix.editsFor('contact.pigeon'), undefined);
    mends(other, ofClass(`phone = '';`), ofClass(`@PersonalData('contact.address') phone = '';`), 'contact.address');
  });

  it('a category of the project: by its constant where that is at hand, else by a tag', () => {
    const terms = `export const pet = category({ id: 'x.pet', parent: 'identity.name', labels: { en: 'name of a pet' } });\n`;
    const ofPet = (mark: string, head: string): string => `${head}export class Customer {
  @PersonalData('contact.email') email = '';
  ${mark}phone = '';
}
`;
    const above = `import { category, PersonalData } from '@verklaar/annotations';\n${terms}`;
    mends(other, ofPet('', above), ofPet('@PersonalData(pet) ', above), 'x.pet');
    const elsewhere = `import { PersonalData } from '@verklaar/annotations';\n`;
    const files = {
      'src/a.ts': ofPet('', elsewhere),
      'src/terms.ts': `import { category } from '@verklaar/annotations';\n${terms}`,
    };
    done.push(
      assertMends({
        files,
        id: 'DF10',
        title: other,
        answer: 'x.pet',
        after: { 'src/a.ts': ofPet('/** @personalData x.pet */ ', elsewhere) },
      }),
    );
  });

  it('not personal, with the reason that was given', () => {
    mends(
      notPersonal,
      ofClass(`phone = '';`),
      ofClass(`@NotPersonalData('the company\\'s own number') phone = '';`, 'PersonalData, NotPersonalData'),
      `the company's own number`,
    );
    mends(
      notPersonal,
      ofType('phone: string;'),
      ofType('/** @notPersonalData the number of our * / desk */ phone: string;'),
      'the number of our */\n desk',
    );
  });

  it('no reason that explains nothing', () => {
    const fix = offeredFor(readTrial({ 'src/a.ts': ofClass(`phone = '';`) }), 'DF10').get(notPersonal);
    assert.ok(fix);
    for (const answer of ['', '  ', 'n/a', 'not personal', 'phone', '123'])
      assert.equal(editsOf(fix, answer), undefined, answer);
  });
});

describe('Fixes of fields: all of a file', () => {
  it('each with its own category and nothing else, the import once', () => {
    const text = (names: string, marks: readonly string[]): string => `import { ${names} } from '@verklaar/annotations';
export class Customer {
  @NotPersonalData('a random number') batch = '';
  ${marks[0] ?? ''}phone = '';
  ${marks[1] ?? ''}firstName = '';
  size = 0;
}
export interface Visitor {
  /** @personalData contact.email */
  email: string;
  ${marks[2] ?? ''}birthDate: string;
}
`;
    const files = { 'src/a.ts': text('NotPersonalData', []) };
    const trial = readTrial(files);
    const fix = markAllFields(trial.undecided, trial.open('src/a.ts'));
    assert.ok(fix);
    const after = applyEdits(files, editsOf(fix) ?? []);
    assert.equal(
      after['src/a.ts'],
      text('NotPersonalData, PersonalData', [
        `@PersonalData('contact.phone') `,
        `@PersonalData('identity.name') `,
        '/** @personalData identity.birthDate */ ',
      ]),
    );
    assert.deepEqual(readTrial(after).undecided, []);
    done.push(after);
  });

  it('is not offered for one field', () => {
    const trial = readTrial({ 'src/a.ts': ofClass(`phone = '';`) });
    assert.equal(markAllFields(trial.undecided, trial.open('src/a.ts')), undefined);
  });
});

describe('Fixes of fields: what they write', () => {
  it('compiles', () => {
    assert.deepEqual(compilerErrors(done), []);
  });
});
