import fc from 'fast-check';

import type { Config } from '../../core/src/config/config.js';
import type { ActivityDeclaration, LocalText, RecipientDeclaration } from '../../core/src/declarations/index.js';
import type { Fact } from '../../core/src/facts/facts.js';

import { knownIds, type VocabularyKind } from '../../core/src/vocabulary/index.js';
import { activity, config, field, recipient, terminalAccess } from './register-builder.js';

/** Texts that try to be markup, formulas, templates, commands of a terminal, or to turn round the text beside them. */
const hostileTexts = [
  '<script>alert(1)</script>',
  '</title><img src=x onerror=alert(1)>',
  '[x](javascript:alert(1)) ![](https://evil.example/x.png)',
  '=HYPERLINK("https://evil.example";"x")',
  '+1+cmd|" /C calc"!A0',
  '@SUM(1)',
  '-2+3',
  '{activity} ${x} {{x}} {n, plural, one {# a} other {# b}}',
  "it's '{quoted}'",
  '| a | b |\n|---|---|\n\n# Heading\n\n---\n\n```',
  'a\u0000b\u001B[31mred\u0007',
  '\u202Edesrever\u202C\u2066\u200F',
  '\uD800 half \uDFFF',
  ' ',
  '__proto__',
] as const;

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Wij mailen het nieuws.', 'klanten goed helpen', 'Elk kwartaal', 'x') },
  { weight: 1, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

const languages = ['nl-NL', 'nl-BE', 'en', 'fr-BE', 'de-DE'] as const;

const local: fc.Arbitrary<LocalText> = fc.record({ nl: text, en: text, fr: text, de: text }, { requiredKeys: ['nl'] });

const id = fc.constantFrom('orders', 'news', 'constructor', 'toString', '__proto__', 'valueOf', 'a-b', 'x9');

/** Any term of the vocabulary. */
const term = (kind: VocabularyKind): fc.Arbitrary<string> => fc.constantFrom(...knownIds(kind));

const retention = fc.constantFrom(
  'P1Y',
  'none',
  'P1Y after customer.end',
  'while customer + P1Y early:request',
  'until consent.withdrawn',
  'P7Y after year-end(invoice.issued) law:NL-AWR-52',
  'until objection cap P2Y',
  'min(P90D, until account.deleted)',
  'P30D then:anonymise',
);

const country = fc.constantFrom('NL', 'BE', 'US', 'GB', 'KR', 'IN');

const recipients: fc.Arbitrary<RecipientDeclaration> = fc.record(
  {
    id,
    name: text,
    role: term('recipientRole'),
    purpose: local,
    country,
    transfers: fc.uniqueArray(
      fc.record(
        { country, mechanism: term('transferMechanism'), copy: local, risks: local },
        { requiredKeys: ['country'] },
      ),
      { maxLength: 2, selector: (one) => one.country },
    ),
  },
  { requiredKeys: ['id'] },
);

const source = fc.constantFrom('dataSubject', 'observed', 'inferred') as fc.Arbitrary<
  NonNullable<ActivityDeclaration['source']>
>;
const provision = fc.record(
  { requirement: fc.constantFrom('none', 'contractual', 'statutory', 'toEnterContract'), consequence: local },
  { requiredKeys: ['requirement'] },
) as unknown as fc.Arbitrary<NonNullable<ActivityDeclaration['provision']>>;
const legalBasis = term('legalBasis');

const activities: fc.Arbitrary<ActivityDeclaration> = fc.record(
  {
    id,
    name: local,
    description: local,
    purpose: term('purpose'),
    dataSubjects: fc.uniqueArray(term('dataSubject'), { minLength: 1, maxLength: 3 }),
    legalBasis,
    interest: local,
    withdraw: local,
    law: fc.constantFrom('NL-AWR-52', 'NL-UAVG-46'),
    retention,
    retentionReason: local,
    source,
    provision,
    role: fc.constantFrom('controller', 'jointController', 'processor'),
    audiences: fc.constantFrom(['public'], ['staff'], ['public', 'staff']),
    data: fc.uniqueArray(term('category'), { maxLength: 10 }),
    recipients: fc.uniqueArray(id, { maxLength: 4 }),
    profiling: local,
  },
  { requiredKeys: ['id'] },
);

const fields: fc.Arbitrary<Fact> = fc
  .record({
    category: term('category'),
    name: fc.constantFrom('Customer.a', 'Customer.b', 'Order.c'),
    options: fc.record(
      { for: fc.uniqueArray(id, { maxLength: 2 }), legalBasis, retention, source, provision },
      { requiredKeys: [] },
    ),
  })
  .map(({ category, name, options }) => field(name, category, options));

const accesses: fc.Arbitrary<Fact> = fc
  .record(
    {
      key: text.filter((key) => key.trim() !== ''),
      purpose: local,
      duration: fc.constantFrom('P1Y', 'session'),
      necessity: fc.constantFrom('necessary', 'measurement', 'none'),
      consent: local,
    },
    { requiredKeys: ['key'] },
  )
  .map((access) => terminalAccess(access as Parameters<typeof terminalAccess>[0]));

const configs: fc.Arbitrary<Config> = fc.record({ form: fc.constantFrom('formal', 'informal') }).map(({ form }) =>
  config({
    markets: ['NL', 'BE'],
    statements: [{ id: 'website', languages: [...languages], form, effectiveFrom: '2026-01-01' }],
    registerLanguages: [...languages],
  }),
);

/** What a project may declare, sound or not: facts of distinct ids, and a config. */
export const randomProject: fc.Arbitrary<{ readonly facts: readonly Fact[]; readonly config: Config }> = fc.record({
  facts: fc
    .tuple(
      fc.uniqueArray(activities, { selector: (one) => one.id, maxLength: 4 }),
      fc.uniqueArray(recipients, { selector: (one) => one.id, maxLength: 4 }),
      fc.array(fields, { maxLength: 5 }),
      fc.array(accesses, { maxLength: 2 }),
    )
    .map(([declared, receivers, annotated, device]) => [
      ...declared.map(activity),
      ...receivers.map(recipient),
      ...annotated,
      ...device,
    ]),
  config: configs,
});
