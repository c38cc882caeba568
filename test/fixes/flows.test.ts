import assert from 'node:assert/strict';

import { declareInConfig, redactAll } from '../../core/src/fixes/index.js';
import {
  applyEdits,
  assertMends,
  compilerErrors,
  editsOf,
  type Files,
  offeredFor,
  readTrial,
} from '../support/fix-trial.js';

const wrap = 'Wrap in `redact(...)`';
const done: Files[] = [];

const customer = `import { PersonalData } from '@verklaar/annotations';
export class Customer {
  @PersonalData('contact.email') email = '';
  id = 1;
}
`;
const withLog = (line: string, head = ''): Files => ({
  'src/customer.ts': customer,
  'src/log.ts': `${head}import { Customer } from './customer.js';
export function log(customer: Customer): void {
  ${line}
}
`,
});
const imported = `import { redact } from '@verklaar/annotations';\n`;

function mends(title: string, before: Files, after: Files, id = 'DF01', recipientsIn?: string): void {
  done.push(assertMends({ files: before, id, title, after, ...(recipientsIn !== undefined && { recipientsIn }) }));
}

describe('Fixes of flows: redact', () => {
  const cases: readonly (readonly [name: string, before: string, after: string])[] = [
    ['an argument', `console.log(customer.email);`, `console.log(redact(customer.email));`],
    ['part of a template', 'console.log(`to ${customer.email}`);', 'console.log(`to ${redact(customer.email)}`);'],
    [
      'a value that is asserted',
      `console.log(customer.email as string);`,
      `console.log(redact(customer.email as string));`,
    ],
    [
      'every carrier of a call',
      `console.log({ a: customer.email, b: [customer.email] });`,
      `console.log({ a: redact(customer.email), b: [redact(customer.email)] });`,
    ],
  ];
  for (const [name, before, after] of cases) {
    it(name, () => {
      mends(wrap, withLog(before), withLog(after, imported));
    });
  }

  it('in the style of the file', () => {
    const text = (first: string, value: string): string =>
      [
        ...(first === '' ? [] : [first]),
        'import { Customer } from "./customer.js"',
        '',
        'export const log = (customer: Customer) => {',
        `\tconsole.log("to", ${value})`,
        '}',
        '',
      ].join('\r\n');
    mends(
      wrap,
      { 'src/customer.ts': customer, 'src/log.ts': text('', 'customer.email') },
      {
        'src/customer.ts': customer,
        'src/log.ts': text('import { redact } from "@verklaar/annotations"', 'redact(customer.email)'),
      },
    );
  });

  it('all of a file, the import once', () => {
    const line = (value: string): string => `console.log(${value});\n  console.error('x', ${value});`;
    const files = withLog(line('customer.email'));
    const trial = readTrial(files);
    const fix = redactAll(trial.flows, trial.open('src/log.ts'));
    assert.ok(fix);
    assert.deepEqual(fix.title, { id: 'redactAll', params: { count: '2' } });
    const after = applyEdits(files, editsOf(fix) ?? []);
    assert.deepEqual(after, withLog(line('redact(customer.email)'), imported));
    assert.deepEqual(readTrial(after).flows, []);
    done.push(after);
    const one = readTrial(withLog(`console.log(customer.email);`));
    assert.equal(redactAll(one.flows, one.open('src/log.ts')), undefined);
  });

  it('not where the call itself is broken', () => {
    const offered = offeredFor(readTrial(withLog(`console.log(customer.email, = );`)), 'DF01');
    assert.equal(offered.get(wrap), undefined);
  });
});

describe('Fixes of flows: leave out', () => {
  it('an argument, a property', () => {
    mends('Leave out this argument', withLog(`console.log('to', customer.email);`), withLog(`console.log('to');`));
    mends(
      'Leave out `to`',
      withLog(`console.log('mail', {\n    count: 1,\n    to: customer.email,\n  });`),
      withLog(`console.log('mail', {\n    count: 1,\n  });`),
    );
  });
});

describe('Fixes of flows: declare the recipient', () => {
  const send: Files = {
    'src/customer.ts': customer,
    'src/send.ts': `import { Customer } from './customer.js';
export async function send(customer: Customer): Promise<void> {
  await fetch('https://api.mollie.com/v2/customers', { method: 'POST', body: JSON.stringify({ email: customer.email }) });
}
`,
  };
  const declaration = `export const mollie = recipient({
  id: 'mollie',
  service: 'mollie',
  name: 'Mollie B.V.',
  country: 'NL',
  // Add its role, usually 'controller': your contract decides.
  kind: 'payment',
  categories: ['contact.email'],
  privacyPage: 'https://www.mollie.com/en/privacy',
});`;
  const elsewhere = 'Declare Mollie as a recipient in privacy.ts, and complete the declaration';

  it('behind the others of another file, in its style', () => {
    const privacy = (more: string): string => `import { recipient, activity } from "@verklaar/annotations"

export const brevo = recipient({
    id: "brevo",
    service: "brevo",
    role: "processor",
})${more}

export const orders = activity({ id: "orders" })
`;
    const styled = `export const mollie = recipient({
    id: "mollie",
    service: "mollie",
    name: "Mollie B.V.",
    country: "NL",
    // Add its role, usually 'controller': your contract decides.
    kind: "payment",
    categories: ["contact.email"],
    privacyPage: "https://www.mollie.com/en/privacy",
})`;
    const files = { ...send, 'src/privacy.ts': privacy('') };
    mends(elsewhere, files, { 'src/privacy.ts': privacy(`\n\n${styled}`) }, 'RC01', 'src/privacy.ts');
  });

  it('in a file that has none yet', () => {
    const files = { ...send, 'src/privacy.ts': `export const version = 1;\n` };
    mends(
      elsewhere,
      files,
      {
        'src/privacy.ts': `import { recipient } from '@verklaar/annotations';\n\n${declaration}\n\nexport const version = 1;\n`,
      },
      'RC01',
      'src/privacy.ts',
    );
  });

  const config = (more: string): string => `{
  // Who we are
  "organisations": [{ "id": "acme", "legalName": "Acme BV" }],
  "markets": ["NL"]${more}
}
`;
  const law = `"name": "Mollie B.V.", "country": "NL", "kind": "payment", "categories": ["contact.email"], "privacyPage": "https://www.mollie.com/en/privacy"`;
  const lines = (indent: string): string =>
    ['"id": "mollie"', '"service": "mollie"', ...law.split(/, (?="(?:country|kind|categories|privacyPage)")/u)].join(
      `,\n${indent}`,
    );
  const yaml = `# Who we are
organisations:
  - id: acme
    legalName: Acme BV
`;
  const yamlEntry = (indent: string): string =>
    [
      'id: mollie',
      'service: mollie',
      'name: Mollie B.V.',
      'country: NL',
      'kind: payment',
      'categories:',
      '  - contact.email',
      'privacyPage: https://www.mollie.com/en/privacy',
      '',
    ]
      .join(`\n${indent}`)
      .replace(/ +$/u, '');
  const inConfig: readonly (readonly [name: string, file: string, before: string, after: string])[] = [
    [
      'JSON without any',
      'verklaar.config.json',
      config(' // only here'),
      config(`, // only here\n  "recipients": [\n    {\n      ${lines('      ')}\n    }\n  ]`),
    ],
    [
      'JSON with others on a line each',
      'verklaar.config.json',
      config(`,\n  "recipients": [\n    { "id": "brevo" }, // mail\n  ],`),
      config(
        `,\n  "recipients": [\n    { "id": "brevo" }, // mail\n    { "id": "mollie", "service": "mollie", ${law} }\n  ],`,
      ),
    ],
    [
      'JSON with CRLF and tabs',
      'verklaar.config.json',
      config(`,\n  "recipients": [\n    {\n      "id": "brevo"\n    }\n  ]`)
        .replaceAll('  ', '\t')
        .replaceAll('\n', '\r\n'),
      config(`,\n  "recipients": [\n    {\n      "id": "brevo"\n    },\n    {\n      ${lines('      ')}\n    }\n  ]`)
        .replaceAll('  ', '\t')
        .replaceAll('\n', '\r\n'),
    ],
    ['YAML without any', 'verklaar.config.yaml', yaml, `${yaml}recipients:\n  - ${yamlEntry('    ')}`],
    [
      'YAML with others',
      'verklaar.config.yaml',
      `${yaml}recipients:\n- id: brevo # mail\nmarkets: [NL]\n`,
      `${yaml}recipients:\n- id: brevo # mail\n- ${yamlEntry('  ')}markets: [NL]\n`,
    ],
  ];
  for (const [name, file, before, after] of inConfig) {
    it(`in a config: ${name}`, () => {
      const files = { ...send, [file]: before };
      const trial = readTrial(files);
      const proposal = trial.flows.find(({ finding }) => finding.id === 'RC01')?.proposal;
      assert.ok(proposal);
      const [fix] = declareInConfig(proposal, file, trial.project);
      assert.ok(fix);
      const changed = applyEdits(files, editsOf(fix) ?? []);
      assert.equal(changed[file], after);
      assert.deepEqual(readTrial(changed).flows, []);
    });
  }

  it('not in another file that is broken', () => {
    const files = { ...send, 'src/privacy.ts': 'export const version = (;\n' };
    assert.deepEqual(
      [...offeredFor(readTrial(files), 'RC01', 'src/privacy.ts').keys()],
      ['Ignore RC01 here, with a reason …'],
    );
  });

  it('not in a config that is broken', () => {
    const trial = readTrial(send);
    const proposal = trial.flows.find(({ finding }) => finding.id === 'RC01')?.proposal;
    assert.ok(proposal);
    const { project } = trial;
    for (const [file, text] of [
      ['verklaar.config.json', '{ "organisations": [ }'],
      ['verklaar.config.yaml', 'organisations: [\n'],
    ] as const) {
      assert.deepEqual(declareInConfig(proposal, file, { ...project, textOf: () => text }), [], file);
    }
  });
});

describe('Fixes of flows: list another category', () => {
  it('of a recipient that was declared for fewer', () => {
    const privacy = (categories: string): string => `import { recipient } from '@verklaar/annotations';
export const mollie = recipient({ id: 'mollie', service: 'mollie', role: 'controller', categories: [${categories}] });
`;
    const send = `import { Customer } from './customer.js';
export async function send(customer: Customer): Promise<void> {
  await fetch('https://api.mollie.com/v2/customers', { method: 'POST', body: JSON.stringify({ email: customer.email }) });
}
`;
    const files = { 'src/customer.ts': customer, 'src/send.ts': send, 'src/privacy.ts': privacy(`'identity.name'`) };
    mends(
      'Declare mollie for contact.email too',
      files,
      { 'src/privacy.ts': privacy(`'identity.name', 'contact.email'`) },
      'RC07',
    );
  });
});

describe('Fixes of flows: a company behind a sink', () => {
  const track = `import { Customer } from './customer.js';
import * as Sentry from '@sentry/node';
export function told(customer: Customer): void {
  Sentry.setTag('mail', customer.email);
}
`;
  const sentry = `declare module '@sentry/node' {\n  export function setTag(key: string, value: string): void;\n}\n`;
  const files = { 'src/customer.ts': customer, 'src/a.ts': track, 'src/sentry.d.ts': sentry };

  it('is proposed where it is declared nowhere', () => {
    const titles = [...offeredFor(readTrial(files), 'DF02').keys()];
    assert.ok(
      titles.includes('Declare Sentry as a recipient in this file, and complete the declaration'),
      titles.join(),
    );
    const logs = [...offeredFor(readTrial(withLog(`console.log(customer.email);`)), 'DF01').keys()];
    assert.deepEqual(logs, [wrap, 'Ignore DF01 here, with a reason …']);
  });

  it('gets the category listed where it is declared without any', () => {
    const privacy = (more: string): string => `import { recipient } from '@verklaar/annotations';
export const sentry = recipient({ id: 'sentry', service: 'sentry', name: 'Sentry', role: 'processor'${more} });
`;
    const title = 'Declare Sentry for contact.email too';
    const declared = { ...files, 'src/privacy.ts': privacy('') };
    done.push(
      assertMends({
        files: declared,
        id: 'DF02',
        title,
        after: { 'src/privacy.ts': privacy(`, categories: ['contact.email']`) },
      }),
    );
  });
});

describe('Fixes of flows: another activity', () => {
  const text = (uses: string): string => `import { activity, PersonalData, recipient } from '@verklaar/annotations';
export const mollie = recipient({ id: 'mollie', service: 'mollie', role: 'controller', country: 'NL' });
const terms = { purpose: 'orderFulfilment', legalBasis: 'contract', retention: 'P1Y' } as const;
export const orders = activity({ id: 'orders', ...terms, recipients: [mollie] });
export const news = activity({ id: 'news', ...terms });
export class Customer {
  @PersonalData('contact.email', { for: [${uses}] }) email = '';
}
export async function send(customer: Customer): Promise<void> {
  await fetch('https://api.mollie.com/v2/customers', { method: 'POST', body: JSON.stringify({ email: customer.email }) });
}
`;

  it('is named in the field, when a person says that its purpose covers this', () => {
    const trial = readTrial({ 'src/a.ts': text('news') });
    const offered = offeredFor(trial, 'DF09');
    assert.deepEqual(
      [...offered.keys()],
      ['Use `Customer.email` for "orders" too', 'Ignore DF09 here, with a reason …'],
    );
    mends(
      'Use `Customer.email` for "orders" too',
      { 'src/a.ts': text('news') },
      { 'src/a.ts': text('news, orders') },
      'DF09',
    );
  });

  it('not where the field has the activities of its class', () => {
    const inherited = text('')
      .replace(', { for: [] }', '')
      .replace('export class', '@ProcessedFor(news)\nexport class')
      .replace('recipient }', 'ProcessedFor, recipient }');
    const offered = offeredFor(readTrial({ 'src/a.ts': inherited }), 'DF09');
    assert.deepEqual([...offered.keys()], ['Ignore DF09 here, with a reason …']);
  });
});

describe('Fixes of flows: what they write', () => {
  it('compiles', () => {
    assert.deepEqual(compilerErrors(done), []);
  });
});
