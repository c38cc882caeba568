import type { Config } from '../../core/src/config/config.js';

/** An example of every key, shown one by one in docs/config.md. Together they are one config. */
export const configExample: Required<Config> = {
  $schema: './node_modules/@verklaar/core/schemas/config.schema.json',
  organisations: [
    {
      id: 'bookshop',
      legalName: 'Boekhandel Voorbeeld',
      tradeName: 'Boekenhoek',
      legalForm: 'BV',
      address: { street: 'Voorbeeldweg 1', postalCode: '1234 AB', city: 'Voorbeelddam', country: 'NL' },
      email: 'info@boekhandel.example',
      phone: '+31 20 000 00 00',
      website: 'https://boekhandel.example',
      companyNumber: '00000000',
      dpo: 'none',
      privacyContact: { name: 'Privacyloket', email: 'privacy@boekhandel.example' },
      authority: 'NL',
    },
  ],
  markets: ['NL', 'BE'],
  statements: [
    {
      id: 'shop',
      languages: ['nl-NL', 'nl-BE', 'en'],
      audiences: ['public'],
      effectiveFrom: '2026-11-01',
      scope: {
        nl: 'Deze verklaring gaat over klanten van onze winkel en bezoekers van onze site.',
        en: 'This statement is about customers of our shop and visitors of our site.',
      },
      place: 'Voorbeelddam',
    },
    { id: 'staff', languages: ['nl-NL'], form: 'informal', audiences: ['staff'] },
  ],
  registerLanguages: ['nl-NL', 'en'],
  register: { formats: ['xlsx', 'csv'], separator: ';' },
  rights: {
    email: 'privacy@boekhandel.example',
    post: true,
    answerWithin: 'P1M',
    identification: { when: 'reasonableDoubt', means: 'questions' },
    reference: { nl: 'privacy', en: 'privacy' },
  },
  activities: [
    {
      id: 'cctv',
      name: { nl: 'Camera in de winkel', en: 'Camera in the shop' },
      purpose: 'security',
      description: {
        nl: 'Een camera boven de kassa helpt ons diefstal op te helderen.',
        en: 'A camera above the till helps us to clear up theft.',
      },
      dataSubjects: ['visitor'],
      data: ['identity.photo'],
      source: 'observed',
      legalBasis: 'legitimateInterests',
      interest: { nl: 'diefstal voorkomen en ophelderen', en: 'preventing and clearing up theft' },
      retention: 'P4W',
    },
  ],
  recipients: [
    {
      id: 'accountant',
      name: 'Boekhoudkantoor Voorbeeld BV',
      role: 'controller',
      kind: 'adviser',
      purpose: 'accounting',
      country: 'NL',
    },
  ],
  terminalAccess: [
    {
      key: 'basket',
      kind: 'cookie',
      purpose: { nl: 'uw winkelmand bewaren', en: 'keeping your basket' },
      duration: 'P7D',
      necessity: 'necessary',
    },
  ],
  terms: {
    categories: [
      { id: 'preference.genre', parent: 'preference.interest', labels: { nl: 'leesvoorkeur', en: 'taste in books' } },
    ],
    events: [{ id: 'x.loanReturned', labels: { nl: 'het terugbrengen van het boek', en: 'the return of the book' } }],
  },
  cookies: {
    policyUrl: 'https://boekhandel.example/cookies',
    settings: { nl: 'onderaan elke pagina', en: 'at the bottom of each page' },
  },
  security: {
    measures: ['accessControl', 'encryptTransit', 'backup'],
    contact: { email: 'security@boekhandel.example' },
    instructions: {
      nl: 'Schrijf erbij wat u zag en wanneer.',
      en: 'Write what you saw, and when.',
    },
    breachNotice: true,
  },
  specialCategories: { collected: 'none', onArrival: 'erased', audiences: ['public'] },
  children: { policy: 'not-targeted', onArrival: 'erased' },
  transfers: 'none',
  automatedDecisions: 'none',
  otherDisclosure: 'onlyIfLawRequires',
  thirdPartyMarketing: 'none',
  codesOfConduct: [
    {
      id: 'bookshops',
      name: { nl: 'de Gedragscode Boekhandels', en: 'the Code for Bookshops' },
      url: 'https://boekhandel.example/gedragscode',
    },
  ],
  processorsBound: true,
  changes: { announced: { nl: 'per e-mail aan klanten', en: 'by e-mail to customers' } },
  externalLinks: true,
  outsideCode: { considered: true, absent: ['recruitment', 'telephone'] },
  laws: {
    'NL-WBO-1': { name: { nl: 'Wet voorbeeld', en: 'Example act' }, article: '1', url: 'https://wetten.example/1' },
  },
  flows: {
    infer: 'report',
    ids: ['analytics'],
    pseudonymised: ['analytics', 'advertising', 'prompts', 'recipient'],
    tests: 'quiet',
    sanitisers: ['withoutPerson', 'src/privacy/strip.ts#strip'],
    ownHosts: ['*.boekenhoek.example'],
    sinks: [{ id: 'audit', kind: 'logs', packages: ['@boekhandel/audit'], calls: [{ callee: 'write' }] }],
    services: [
      {
        id: 'depot-post',
        name: 'Depotpost',
        kind: 'delivery',
        recognition: { packages: ['depot-post'], hosts: ['api.depotpost.example'] },
      },
    ],
  },
  tsconfig: ['tsconfig.json', 'worker/tsconfig.json'],
  include: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts'],
  output: 'privacy',
};
