import assert from 'node:assert/strict';

import {
  assertMends,
  compilerErrors,
  editsOf,
  type FixCase,
  type Files,
  offeredFor,
  readTrial,
} from '../support/fix-trial.js';

const done: Files[] = [];
const mends = (one: FixCase): void => {
  done.push(assertMends(one));
};

const orders = `activity({
  id: 'orders', name: { en: 'Orders' }, purpose: 'orderFulfilment', legalBasis: 'contract', retention: 'P1Y', dataSubjects: ['customer'],
  measures: ['accessControl'], provision: { requirement: 'none' },
})`;
const privacy = `import { activity } from '@verklaar/annotations';\nexport const orders = ${orders};\n`;

describe('Fixes of annotations: assign to an activity', () => {
  const annotated = (names: string, mark: string, member = `email = '';`): string =>
    `import { ${names} } from '@verklaar/annotations';\nexport class Customer {\n  ${mark} ${member}\n}\n`;
  const typed = (names: string, type: string): string =>
    `import type { ${names} } from '@verklaar/annotations';\nexport interface Customer {\n  email: ${type};\n}\n`;
  const tagged = (tag: string): string => `export interface Customer {\n  /** ${tag} */\n  email: string;\n}\n`;
  const listed = (entry: string): string =>
    `import { PersonalFields } from '@verklaar/annotations';\n@PersonalFields({ email: ${entry} })\nexport class Customer {\n  email = '';\n}\n`;
  const schema = (entry: string): string =>
    `declare const z: { object(fields: object): unknown; string(): { meta(meta: object): unknown } };
export const Customer = z.object({ email: z.string().meta({ personalData: ${entry} }) });
`;

  const cases: readonly (readonly [name: string, before: string, after: string])[] = [
    [
      'a decorator',
      annotated('PersonalData', `@PersonalData('contact.email')`),
      annotated('PersonalData', `@PersonalData('contact.email', { for: ['orders'] })`),
    ],
    [
      'a decorator with options',
      annotated('PersonalData', `@PersonalData('contact.email', { retention: 'P30D' })`),
      annotated('PersonalData', `@PersonalData('contact.email', { retention: 'P30D', for: ['orders'] })`),
    ],
    [
      'a decorator with options over several lines',
      annotated('PersonalData', `@PersonalData('contact.email', {\n    retention: 'P30D', // a month\n  })`),
      annotated(
        'PersonalData',
        `@PersonalData('contact.email', {\n    retention: 'P30D', // a month\n    for: ['orders'],\n  })`,
      ),
    ],
    [
      'the short form of a decorator',
      annotated('PersonalData', `@PersonalData('contact.email', 'P30D', 'contract')`),
      annotated(
        'PersonalData',
        `@PersonalData('contact.email', { retention: 'P30D', legalBasis: 'contract', for: ['orders'] })`,
      ),
    ],
    [
      'a type',
      typed('Personal', `Personal<string, 'contact.email'>`),
      typed('Personal', `Personal<string, 'contact.email', { for: ['orders'] }>`),
    ],
    [
      'a type with options',
      typed('Personal', `Personal<string, 'contact.email', { retention: 'P30D' }>`),
      typed('Personal', `Personal<string, 'contact.email', { retention: 'P30D'; for: ['orders'] }>`),
    ],
    ['a list of fields', listed(`'contact.email'`), listed(`['contact.email', { for: ['orders'] }]`)],
    [
      'a list of fields with terms',
      listed(`['contact.email', 'P30D', 'contract']`),
      listed(`['contact.email', { retention: 'P30D', legalBasis: 'contract', for: ['orders'] }]`),
    ],
    ['a schema', schema(`'contact.email'`), schema(`['contact.email', { for: ['orders'] }]`)],
    [
      'an object in a schema',
      schema(`{ category: 'contact.email' }`),
      schema(`{ category: 'contact.email', for: ['orders'] }`),
    ],
    ['a tag', tagged('@personalData contact.email'), tagged('@personalData contact.email for orders')],
    [
      'a tag with options',
      tagged('@personalData contact.email { retention: P30D }'),
      tagged('@personalData contact.email for orders { retention: P30D }'),
    ],
    [
      'a tag in its short form',
      tagged('@personalData contact.email, P1Y after customer.end, contract'),
      tagged('@personalData contact.email for orders { retention: P1Y after customer.end, legalBasis: contract }'),
    ],
  ];
  for (const [name, before, after] of cases) {
    it(name, () => {
      const files = { 'src/a.ts': before, 'src/privacy.ts': privacy };
      mends({ files, id: 'AN10', title: 'Assign to "orders"', after: { 'src/a.ts': after } });
    });
  }

  it('by its constant where that is imported, or declared above', () => {
    const importing = (mark: string): string =>
      `import { PersonalData } from '@verklaar/annotations';
import { orders as sales } from './privacy.js';
export class Customer {
  ${mark} email = '';
}
export const all = [sales];
`;
    mends({
      files: { 'src/a.ts': importing(`@PersonalData('contact.email')`), 'src/privacy.ts': privacy },
      id: 'AN10',
      title: 'Assign to "orders"',
      after: { 'src/a.ts': importing(`@PersonalData('contact.email', { for: [sales] })`) },
    });
    const declaring = (mark: string, above: string, below: string): string =>
      `import { activity, PersonalData } from '@verklaar/annotations';
${above}export class Customer {
  ${mark} email = '';
}
${below}`;
    const constant = `export const orders = ${orders};\n`;
    for (const [above, below, use] of [
      [constant, '', 'orders'],
      // Not made yet when the class is.
      ['', constant, `'orders'`],
    ] as const) {
      mends({
        files: { 'src/a.ts': declaring(`@PersonalData('contact.email')`, above, below) },
        id: 'AN10',
        title: 'Assign to "orders"',
        after: { 'src/a.ts': declaring(`@PersonalData('contact.email', { for: [${use}] })`, above, below) },
      });
    }
  });

  it('everything in a class, or in a type', () => {
    const ofClass = (names: string, mark: string): string => `import { ${names} } from '@verklaar/annotations';
/** Who buys. */
${mark}export class Customer {
  @PersonalData('contact.email') email = '';
  @PersonalData('contact.phone') phone = '';
}
`;
    const title = 'Assign everything in Customer to "orders"';
    mends({
      files: { 'src/a.ts': ofClass('PersonalData', ''), 'src/privacy.ts': privacy },
      id: 'AN10',
      title,
      after: { 'src/a.ts': ofClass('PersonalData, ProcessedFor', `@ProcessedFor('orders')\n`) },
    });
    mends({
      files: { 'src/a.ts': tagged('@personalData contact.email'), 'src/privacy.ts': privacy },
      id: 'AN10',
      title,
      after: { 'src/a.ts': `/** @processedFor orders */\n${tagged('@personalData contact.email')}` },
    });
  });

  it('one of many, after a question; the likeliest first', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'orders', 'z'];
    const declared = ids.map((id) => `export const ${id} = ${orders.replace(`'orders'`, `'${id}'`)};\n`).join('');
    const text = (mark: string): string => `import { PersonalData } from '@verklaar/annotations';
export class Customer {
  @PersonalData('contact.phone', { for: ['z'] }) phone = '';
  ${mark} email = '';
}
`;
    const files = {
      'src/a.ts': text(`@PersonalData('contact.email')`),
      'src/privacy.ts': `import { activity } from '@verklaar/annotations';\n${declared}`,
    };
    const offered = offeredFor(readTrial(files), 'AN10');
    assert.deepEqual([...offered.keys()].slice(0, 6), [
      ...['z', 'a', 'b', 'c', 'd'].map((id) => `Assign to "${id}"`),
      'Assign to an activity …',
    ]);
    mends({
      files,
      id: 'AN10',
      title: 'Assign to an activity …',
      answer: 'orders',
      after: { 'src/a.ts': text(`@PersonalData('contact.email', { for: ['orders'] })`) },
    });
  });

  it('not where no activity is declared, nor where a constant holds the decorator', () => {
    const alone = { 'src/a.ts': annotated('PersonalData', `@PersonalData('contact.email')`) };
    assert.deepEqual([...offeredFor(readTrial(alone), 'AN10').keys()], ['Ignore AN10 here, with a reason …']);
    const held = {
      'src/a.ts': `import { PersonalData } from '@verklaar/annotations';
const options = { retention: 'P30D' } as const;
export class Customer {
  @PersonalData('contact.email', options) email = '';
}
`,
      'src/privacy.ts': privacy,
    };
    assert.equal(offeredFor(readTrial(held), 'AN10').get('Assign to "orders"'), undefined);
  });
});

describe('Fixes of annotations: the condition of Art. 9', () => {
  const says = 'Add the condition of Art. 9(2) …';
  const text = (options: string): string => `import { PersonalData } from '@verklaar/annotations';
export class Patient {
  @PersonalData('special.health', { ${options} }) diet = '';
}
`;
  const sales = `export const sales = ${orders.replace(`'orders'`, `'sales'`)};\n`;
  const [open, condition] = [`for: ['orders']`, `for: ['orders'], art9Condition: '9c'`];

  it('on the field', () => {
    const files = { 'src/a.ts': text(open), 'src/privacy.ts': privacy };
    mends({ files, id: 'SP01', title: says, answer: '9c', after: { 'src/a.ts': text(condition) } });
    const fix = offeredFor(readTrial(files), 'SP01').get(says);
    assert.ok(fix !== undefined && 'editsFor' in fix && fix.asks.kind === 'choice');
    assert.deepEqual(fix.asks.values, ['9a', '9b', '9c', '9d', '9e', '9f', '9g', '9h', '9i', '9j']);
    assert.equal(fix.editsFor('9k'), undefined);
  });

  it('in the entry of the activity, where the field serves several', () => {
    const files = {
      'src/a.ts': text(`for: ['sales', { activity: 'orders', retention: 'P30D' }]`),
      'src/privacy.ts': privacy + sales,
    };
    const fixes = readTrial(files).findings.filter(({ id }) => id === 'SP01');
    assert.equal(fixes.length, 2);
    mends({
      files,
      id: 'SP01',
      title: says,
      answer: '9c',
      after: { 'src/a.ts': text(`for: ['sales', { activity: 'orders', retention: 'P30D', art9Condition: '9c' }]`) },
    });
  });

  it('in a tag', () => {
    const tagged = (more: string): string =>
      `export interface Patient {\n  /** @personalData special.health for orders${more} */\n  diet: string;\n}\n`;
    mends({
      files: { 'src/a.ts': tagged(''), 'src/privacy.ts': privacy },
      id: 'SP01',
      title: says,
      answer: '9c',
      after: { 'src/a.ts': tagged(' { art9Condition: 9c }') },
    });
  });

  it('on the activity', () => {
    mends({
      files: { 'src/a.ts': text(open), 'src/privacy.ts': privacy },
      id: 'SP01',
      title: 'Add `art9Condition` to the activity "orders" …',
      answer: '9c',
      after: { 'src/privacy.ts': privacy.replace(`'none' },\n})`, `'none' }, art9Condition: '9c',\n})`) },
    });
  });
});

describe('Fixes of annotations: a term that is missing', () => {
  const field = `import { PersonalData } from '@verklaar/annotations';
export class Customer {
  @PersonalData('contact.email', { for: ['orders'] }) email = '';
}
`;
  const declared = (terms: string): string =>
    `import { activity } from '@verklaar/annotations';
export const orders = activity({
  id: 'orders',
  name: { en: 'Orders' },
  provision: { requirement: 'none' },
  purpose: 'orderFulfilment', // what they buy${terms}
});
`;

  it('the legal basis, of those there are', () => {
    mends({
      files: { 'src/a.ts': field, 'src/privacy.ts': declared('') },
      id: 'LB01',
      title: 'Add the legal basis …',
      answer: 'contract',
      after: { 'src/privacy.ts': declared(`\n  legalBasis: 'contract',`) },
    });
  });

  it('the retention, in its grammar', () => {
    const files = { 'src/a.ts': field, 'src/privacy.ts': declared('') };
    const fix = offeredFor(readTrial(files), 'RT01').get('Add the retention …');
    assert.ok(fix);
    for (const answer of ['', 'as long as needed', 'P1Y after', 'one year'])
      assert.equal(editsOf(fix, answer), undefined, answer);
    mends({
      files,
      id: 'RT01',
      title: 'Add the retention …',
      answer: ' P1Y after customer.end ',
      after: { 'src/privacy.ts': declared(`\n  retention: 'P1Y after customer.end',`) },
    });
  });

  it('in a config of JSON, or of YAML', () => {
    const json = (more: string): string => `{
  "organisations": [{ "id": "acme", "legalName": "Acme BV" }],
  "markets": ["NL"],
  "activities": [
    {
      "id": "orders",
      "provision": { "requirement": "none" },
      "name": { "en": "Orders" } // as it is told${more}
    }
  ]
}
`;
    mends({
      files: { 'src/a.ts': field, 'verklaar.config.json': json('') },
      id: 'LB01',
      title: 'Add the legal basis …',
      answer: 'contract',
      after: { 'verklaar.config.json': json(`\n      "legalBasis": "contract"`).replace('"Orders" }', '"Orders" },') },
    });
    const yaml = (more: string): string => `organisations:
  - id: acme
    legalName: Acme BV
markets: [NL]
activities:
  - id: orders # as it is called${more}
    name:
      en: Orders
`;
    mends({
      files: { 'src/a.ts': field, 'verklaar.config.yaml': yaml('') },
      id: 'RT01',
      title: 'Add the retention …',
      answer: 'max(P1Y, P2Y after customer.end)',
      after: { 'verklaar.config.yaml': yaml(`\n    retention: 'max(P1Y, P2Y after customer.end)'`) },
    });
  });
});

describe('Fixes of annotations: a word that is wrong', () => {
  const text = (mark: string): string => `import { activity, PersonalData } from '@verklaar/annotations';
export const orders = ${orders};
export class Customer {
  ${mark} email = '';
}
`;
  const cases: readonly (readonly [id: string, title: string, before: string, after: string])[] = [
    [
      'AN02',
      'Change to `contact.email`',
      `@PersonalData('contact.emial', { for: [orders] })`,
      `@PersonalData('contact.email', { for: [orders] })`,
    ],
    [
      'AN07',
      'Change to `orders`',
      `@PersonalData('contact.email', { for: ['ordres'] })`,
      `@PersonalData('contact.email', { for: ['orders'] })`,
    ],
    [
      'AN05',
      'Change to `retention`',
      `@PersonalData('contact.email', { for: [orders], retenton: 'P30D' })`,
      `@PersonalData('contact.email', { for: [orders], retention: 'P30D' })`,
    ],
    [
      'AN03',
      'Change to `customer.end`',
      `@PersonalData('contact.email', { for: [orders], retention: 'P1Y after customer.ned' })`,
      `@PersonalData('contact.email', { for: [orders], retention: 'P1Y after customer.end' })`,
    ],
  ];
  for (const [id, title, before, after] of cases) {
    it(`${id}: ${title}`, () => {
      mends({ files: { 'src/a.ts': text(before) }, id, title, after: { 'src/a.ts': text(after) } });
    });
  }

  it('in a tag, and in a comment that ignores', () => {
    const tagged = (category: string): string =>
      `export interface Customer {\n  /** @personalData ${category} for orders */\n  email: string;\n}\n`;
    mends({
      files: { 'src/a.ts': tagged('contact.emial'), 'src/privacy.ts': privacy },
      id: 'AN02',
      title: 'Change to `contact.email`',
      after: { 'src/a.ts': tagged('contact.email') },
    });
    const ignoring = (rule: string): string => `import { Customer } from './customer.js';
export const log = (customer: Customer): void => {
  // verklaar-ignore ${rule}: our own machine alone
  console.log(customer.email);
};
`;
    mends({
      files: {
        'src/a.ts': ignoring('no-personal-data-in-log'),
        'src/customer.ts': text(`@PersonalData('contact.email', { for: [orders] })`),
      },
      id: 'SU02',
      title: 'Change to `no-personal-data-in-logs`',
      after: { 'src/a.ts': ignoring('no-personal-data-in-logs') },
    });
  });
});

describe('Fixes of annotations: what they write', () => {
  it('compiles', () => {
    assert.deepEqual(compilerErrors(done), []);
  });
});
