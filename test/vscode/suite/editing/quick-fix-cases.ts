/** A change that VS Code offers for what was found, and what it makes of the text. */
export interface QuickFixCase {
  readonly title: string;
  /** Default: `quickfix`. */
  readonly kind?: string;
  /** What is typed first, by file: a text that stands there once, and what takes its place. */
  readonly typed?: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  readonly file: string;
  /** The finding, and a text on its place. */
  readonly finding: string;
  readonly at: string;
  /** What is chosen or typed, if it asks something. */
  readonly answers?: readonly { readonly choose?: string; readonly type?: string }[];
  /** Changed lines by file. */
  readonly change: Readonly<Record<string, readonly string[]>>;
}

/** Lines that declare it where the other recipients are. */
const declaredMollie: readonly string[] = [
  '+ export const mollie = recipient({',
  "+   id: 'mollie',",
  "+   service: 'mollie',",
  "+   name: 'Mollie B.V.',",
  "+   country: 'NL',",
  "+   // Add its role, usually 'controller': your contract decides.",
  "+   kind: 'payment',",
  "+   categories: ['contact.email'],",
  "+   privacyPage: 'https://www.mollie.com/en/privacy',",
  '+ });',
  '+ ',
];

/** Recipients in the config. */
const written = '{ "id": "one", "name": "Een Voorbeeld" }, { "id": "two", "name": "Twee Voorbeeld" }';

/** Types a recipient that somebody declared before. */
function mollie(more = ''): readonly [string, string] {
  const declaration = `export const mollie = recipient({
  id: 'mollie',
  service: 'mollie',
  name: 'Mollie B.V.',
  role: 'controller',
  country: 'NL',
${more === '' ? '' : `  ${more},\n`}});

`;
  return ['export const newsletter', `${declaration}export const newsletter`];
}

export const quickFixCases: readonly QuickFixCase[] = [
  {
    title: 'Mark as `contact.phone`',
    file: 'src/subscriber.ts',
    finding: 'DF10',
    at: "‹phone› = '';",
    change: { 'src/subscriber.ts': ["-   phone = '';", "+   @PersonalData('contact.phone') phone = '';"] },
  },
  {
    title: 'Mark as another category …',
    file: 'src/subscriber.ts',
    finding: 'DF10',
    at: "‹phone› = '';",
    answers: [{ choose: 'contact.social' }],
    change: { 'src/subscriber.ts': ["-   phone = '';", "+   @PersonalData('contact.social') phone = '';"] },
  },
  {
    title: 'Mark as not personal, with a reason …',
    file: 'src/subscriber.ts',
    finding: 'DF10',
    at: "‹phone› = '';",
    answers: [{ type: 'number of the shop itself' }],
    change: {
      'src/subscriber.ts': ["-   phone = '';", "+   @NotPersonalData('number of the shop itself') phone = '';"],
    },
  },
  {
    title: 'Ignore DF10 here, with a reason …',
    file: 'src/subscriber.ts',
    finding: 'DF10',
    at: "‹phone› = '';",
    answers: [{ type: 'number of the shop itself' }],
    change: { 'src/subscriber.ts': ['+   // verklaar-ignore DF10: number of the shop itself'] },
  },
  {
    title: 'Mark as `identity.name`',
    file: 'src/customer.ts',
    finding: 'DF10',
    at: '‹firstName›: string',
    change: {
      'src/customer.ts': ['-   firstName: string;', '+   /** @personalData identity.name */ firstName: string;'],
    },
  },
  {
    title: 'Mark all 2 proposed fields of this file',
    file: 'src/customer.ts',
    finding: 'DF10',
    at: '‹firstName›: string',
    change: {
      'src/customer.ts': [
        '-   firstName: string;',
        '-   lastName: string;',
        '+   /** @personalData identity.name */ firstName: string;',
        '+   /** @personalData identity.name */ lastName: string;',
      ],
    },
  },
  {
    title: 'Assign to "orders"',
    file: 'src/customer.ts',
    finding: 'AN10',
    at: "@PersonalData('‹contact.address›')",
    change: {
      'src/customer.ts': [
        "-   @PersonalData('contact.address')",
        "+   @PersonalData('contact.address', { for: [orders] })",
      ],
    },
  },
  {
    title: 'Assign everything in Customer to "orders"',
    file: 'src/customer.ts',
    finding: 'AN10',
    at: "@PersonalData('‹contact.address›')",
    change: {
      'src/customer.ts': [
        "- import { PersonalData } from '@verklaar/annotations';",
        "+ import { PersonalData, ProcessedFor } from '@verklaar/annotations';",
        '+ @ProcessedFor(orders)',
      ],
    },
  },
  {
    title: 'Add the condition of Art. 9(2) …',
    file: 'src/customer.ts',
    finding: 'SP01',
    at: "'‹special.health›'",
    answers: [{ choose: '9a' }],
    change: {
      'src/customer.ts': [
        "-   @PersonalData('special.health', { for: [orders] })",
        "+   @PersonalData('special.health', { for: [orders], art9Condition: '9a' })",
      ],
    },
  },
  {
    title: 'Add `art9Condition` to the activity "orders" …',
    file: 'src/customer.ts',
    finding: 'SP01',
    at: "'‹special.health›'",
    answers: [{ choose: '9a' }],
    change: { 'src/privacy.ts': ["+   art9Condition: '9a',"] },
  },
  {
    title: 'Wrap in `redact(...)`',
    file: 'src/notify.ts',
    finding: 'DF01',
    at: "'welcome', ‹subscriber.email›",
    change: {
      'src/notify.ts': [
        "+ import { redact } from '@verklaar/annotations';",
        "-   console.log('welcome', subscriber.email);",
        "+   console.log('welcome', redact(subscriber.email));",
      ],
    },
  },
  {
    title: 'Leave out this argument',
    file: 'src/notify.ts',
    finding: 'DF01',
    at: "'welcome', ‹subscriber.email›",
    change: { 'src/notify.ts': ["-   console.log('welcome', subscriber.email);", "+   console.log('welcome');"] },
  },
  {
    title: 'Declare Mollie as a recipient in privacy.ts, and complete the declaration',
    file: 'src/notify.ts',
    finding: 'RC01',
    at: '{ email: ‹customer.email› }',
    change: {
      'src/privacy.ts': declaredMollie,
    },
  },
  {
    title: 'Assign to an activity …',
    typed: {
      'src/privacy.ts': [
        [
          "  retention: 'P2Y after payment.settled',\n});\n",
          "  retention: 'P2Y after payment.settled',\n});\n\n" +
            ['a', 'b', 'c', 'd'].map((id) => `export const ${id} = activity({ id: '${id}' });\n`).join(''),
        ],
      ],
    },
    file: 'src/customer.ts',
    finding: 'AN10',
    at: "@PersonalData('‹contact.address›')",
    answers: [{ choose: 'newsletter' }],
    change: {
      'src/customer.ts': [
        "-   @PersonalData('contact.address')",
        "+   @PersonalData('contact.address', { for: ['newsletter'] })",
      ],
    },
  },
  {
    title: 'Add the legal basis …',
    typed: { 'src/privacy.ts': [["  legalBasis: 'contract',\n", '']] },
    file: 'src/privacy.ts',
    finding: 'LB01',
    at: 'orders = activity(‹{›',
    answers: [{ choose: 'contract' }],
    change: { 'src/privacy.ts': ["+   legalBasis: 'contract',"] },
  },
  {
    title: 'Add the retention …',
    typed: { 'src/privacy.ts': [["  retention: 'P2Y after payment.settled',\n", '']] },
    file: 'src/privacy.ts',
    finding: 'RT01',
    at: 'orders = activity(‹{›',
    answers: [{ choose: 'Something else' }, { type: 'P3Y after payment.settled' }],
    change: { 'src/privacy.ts': ["+   retention: 'P3Y after payment.settled',"] },
  },
  {
    title: 'Use `Customer.email` for "newsletter" too',
    typed: { 'src/privacy.ts': [mollie(), ['recipients: [mailer]', 'recipients: [mailer, mollie]']] },
    file: 'src/notify.ts',
    finding: 'DF09',
    at: '{ email: ‹customer.email› }',
    change: {
      'src/customer.ts': [
        "-   @PersonalData('contact.email', { for: [orders] })",
        "+   @PersonalData('contact.email', { for: [orders, 'newsletter'] })",
      ],
    },
  },
  {
    title: 'Declare Mollie B.V. for contact.email too',
    typed: {
      'src/privacy.ts': [
        mollie("categories: ['identity.name']"),
        ["  legalBasis: 'contract',", "  legalBasis: 'contract',\n  recipients: [mollie],"],
      ],
    },
    file: 'src/notify.ts',
    finding: 'RC07',
    at: '{ email: ‹customer.email› }',
    change: {
      'src/privacy.ts': ["-   categories: ['identity.name'],", "+   categories: ['identity.name', 'contact.email'],"],
    },
  },
  {
    title: 'Change to `identity.name`',
    typed: { 'src/customer.ts': [['identity.name', 'identity.nmae']] },
    file: 'src/customer.ts',
    finding: 'AN02',
    at: 'identity.nmae',
    change: {
      'src/customer.ts': [
        "-   @PersonalData('identity.nmae', { for: [orders] })",
        "+   @PersonalData('identity.name', { for: [orders] })",
      ],
    },
  },
  {
    title: 'Correct all 2 misspelt terms of this file',
    typed: {
      'src/customer.ts': [
        ['identity.name', 'identity.nmae'],
        ['special.health', 'special.heatlh'],
      ],
    },
    file: 'src/customer.ts',
    finding: 'AN02',
    at: 'special.heatlh',
    change: {
      'src/customer.ts': [
        "-   @PersonalData('identity.nmae', { for: [orders] })",
        "+   @PersonalData('identity.name', { for: [orders] })",
        "-   @PersonalData('special.heatlh', { for: [orders] })",
        "+   @PersonalData('special.health', { for: [orders] })",
      ],
    },
  },
  {
    title: 'Declare Mollie as a recipient in this file, and complete the declaration',
    typed: {
      'src/privacy.ts': [
        [
          "import { activity, recipient } from '@verklaar/annotations';\n",
          "import { activity, recipient } from '@verklaar/annotations';\n\nimport type { Customer } from './customer.js';\n",
        ],
        [
          "  retention: 'P2Y after payment.settled',\n});\n",
          `  retention: 'P2Y after payment.settled',
});

export async function refund(customer: Customer): Promise<void> {
  await fetch('https://api.mollie.com/v2/refunds', { method: 'POST', body: customer.email });
}
`,
        ],
      ],
    },
    file: 'src/privacy.ts',
    finding: 'RC01',
    at: 'body: ‹customer.email›',
    change: { 'src/privacy.ts': declaredMollie },
  },
  {
    title: 'Declare Mollie as a recipient in verklaar.config.json, and complete the declaration',
    typed: {
      'verklaar.config.json': [['"markets": ["NL"],', `"markets": ["NL"],\n  "recipients": [${written}],`]],
    },
    file: 'src/notify.ts',
    finding: 'RC01',
    at: '{ email: ‹customer.email› }',
    change: {
      'verklaar.config.json': [
        `-   "recipients": [${written}],`,
        `+   "recipients": [${written}, { "id": "mollie", "service": "mollie", "name": "Mollie B.V.", "country": "NL", "kind": "payment", "categories": ["contact.email"], "privacyPage": "https://www.mollie.com/en/privacy" }],`,
      ],
    },
  },
  {
    title: 'Leave out `email`',
    typed: {
      'src/notify.ts': [
        ["'welcome', subscriber.email", "'welcome', { email: subscriber.email, batch: subscriber.batch }"],
      ],
    },
    file: 'src/notify.ts',
    finding: 'DF01',
    at: 'email: ‹subscriber.email›',
    change: {
      'src/notify.ts': [
        "-   console.log('welcome', { email: subscriber.email, batch: subscriber.batch });",
        "+   console.log('welcome', { batch: subscriber.batch });",
      ],
    },
  },
  {
    title: 'Wrap all 2 in this file in `redact(...)`',
    typed: { 'src/notify.ts': [['subscriber.email);\n', 'subscriber.email);\n  console.warn(subscriber.email);\n']] },
    file: 'src/notify.ts',
    finding: 'DF01',
    at: "'welcome', ‹subscriber.email›",
    change: {
      'src/notify.ts': [
        "+ import { redact } from '@verklaar/annotations';",
        "-   console.log('welcome', subscriber.email);",
        '-   console.warn(subscriber.email);',
        "+   console.log('welcome', redact(subscriber.email));",
        '+   console.warn(redact(subscriber.email));',
      ],
    },
  },
  {
    title: "Write `'tiny'`",
    typed: {
      'src/notify.ts': [
        [
          "import type { Subscriber } from './subscriber.js';\n",
          "import type { Subscriber } from './subscriber.js';\nimport morgan from 'morgan';\n\nexport const requests = morgan('combined');\n",
        ],
      ],
    },
    file: 'src/notify.ts',
    finding: 'DF03',
    at: "morgan(‹'combined'›)",
    change: {
      'src/notify.ts': ["- export const requests = morgan('combined');", "+ export const requests = morgan('tiny');"],
    },
  },
  {
    title: 'Say why it is not personal …',
    typed: { 'src/subscriber.ts': [["'a random number that says nothing of the person'", "''"]] },
    file: 'src/subscriber.ts',
    finding: 'AN11',
    at: "@NotPersonalData(‹''›)",
    answers: [{ type: 'number of a parcel' }],
    change: {
      'src/subscriber.ts': ["-   @NotPersonalData('')", "+   @NotPersonalData('number of a parcel')"],
    },
  },
  {
    title: 'Say why it is not personal …',
    typed: { 'src/subscriber.ts': [["'a random number that says nothing of the person'", "'batch'"]] },
    file: 'src/subscriber.ts',
    finding: 'DF11',
    at: "@NotPersonalData(‹'batch'›)",
    answers: [{ type: 'number of a parcel' }],
    change: {
      'src/subscriber.ts': ["-   @NotPersonalData('batch')", "+   @NotPersonalData('number of a parcel')"],
    },
  },
  {
    title: 'Remove this comment: it ignores nothing',
    typed: { 'src/notify.ts': [['export function welcome', '// verklaar-ignore DF02: once\nexport function welcome']] },
    file: 'src/notify.ts',
    finding: 'SU01',
    at: 'verklaar-ignore DF02',
    change: { 'src/notify.ts': ['- // verklaar-ignore DF02: once'] },
  },
  {
    title: 'Remove all comments of this file that ignore nothing',
    kind: 'source.fixAll.verklaar',
    typed: {
      'src/notify.ts': [
        ['export function welcome', '// verklaar-ignore DF02: once\nexport function welcome'],
        ['export async function', '// verklaar-ignore DF03: once\nexport async function'],
      ],
    },
    file: 'src/notify.ts',
    finding: 'SU01',
    at: 'verklaar-ignore DF03',
    change: { 'src/notify.ts': ['- // verklaar-ignore DF02: once', '- // verklaar-ignore DF03: once'] },
  },
  {
    title: 'Mark all 2 proposed fields of this file',
    kind: 'source.markAll.verklaar',
    file: 'src/customer.ts',
    finding: 'DF10',
    at: '‹lastName›: string',
    change: {
      'src/customer.ts': [
        '-   firstName: string;',
        '-   lastName: string;',
        '+   /** @personalData identity.name */ firstName: string;',
        '+   /** @personalData identity.name */ lastName: string;',
      ],
    },
  },
];
