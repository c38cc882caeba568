import type { Finding } from '../../../core/src/facts/index.js';
import type { Activity, Register } from '../../../core/src/model/register.js';

import { parseRetention } from '../../../core/src/retention/index.js';

/** A retention as the model holds it. */
export function retention(expression: string): NonNullable<Activity['retention']> {
  const { retention: parsed } = parseRetention(expression);
  return { expression, ...(parsed !== undefined && { parsed }) };
}

const bare = {
  declared: true,
  role: 'controller',
  controllers: ['agency'],
  audiences: ['public'],
  dataSubjects: [],
  data: [],
  notCollected: [],
  channels: [],
  recipients: [],
  measures: [],
  systems: [],
  purposes: [],
  evidence: [],
} as const;

const newsletter: Activity = {
  ...bare,
  id: 'newsletter',
  name: { 'nl-BE': 'Nieuwsbrief', nl: 'Nieuwsbrief', en: 'Newsletter' },
  description: {
    nl: 'Inschrijvers krijgen nieuws over de onderwerpen die ze kozen.',
    en: 'Subscribers get news on the topics they chose.',
  },
  purposes: ['directMarketing'],
  dataSubjects: ['subscriber'],
  legalBasis: 'consent',
  withdraw: { nl: 'met de link onderaan elke nieuwsbrief', en: 'with the link at the bottom of each newsletter' },
  consentRecord: { nl: 'tabel met aanmeldingen', en: 'table of sign-ups' },
  retention: retention('until newsletter.unsubscribe'),
  channels: ['website'],
  source: 'dataSubject',
  provision: { requirement: 'none', consequence: { nl: 'geen nieuwsbrief', en: 'no newsletter' } },
  marketing: { channels: ['email'], audience: 'everyone', optOut: { nl: 'met de link', en: 'with the link' } },
  data: [
    {
      category: 'contact.email',
      dataSubjects: ['subscriber'],
      overrides: {},
      evidence: [{ file: 'src/subscriber.ts', symbol: 'Subscriber.email' }],
    },
    {
      category: 'device.ip',
      dataSubjects: ['subscriber'],
      overrides: {
        retention: retention('P30D'),
        legalBasis: 'legitimateInterests',
        interest: { nl: 'misbruik van het formulier tegengaan', en: 'preventing abuse of the form' },
      },
      evidence: [{ file: 'src/subscriber.ts', symbol: 'Subscriber.signupIp' }],
    },
  ],
  recipients: [
    { recipient: 'post-office', evidence: [], categories: ['contact.email'] },
    { recipient: 'stats', evidence: [] },
  ],
  evidence: [{ file: 'src/privacy.ts', symbol: 'newsletter' }],
};

const orders: Activity = {
  ...bare,
  id: 'orders',
  name: { nl: 'Bestellingen en facturen', en: 'Orders and invoices' },
  purposes: ['orderFulfilment', 'accounting'],
  dataSubjects: ['customer', 'customerContact'],
  legalBasis: 'contract',
  retention: retention('P7Y after invoice.issued'),
  owner: 'Administration',
  measures: ['mfa'],
  systems: ['PostgreSQL, Ghent'],
  status: { start: '2026-01-15' },
  dpia: { required: false, reason: { nl: 'geen grote schaal', en: 'not on a large scale' } },
  automatedDecision: 'none',
  data: [
    {
      category: 'identity.name',
      dataSubjects: ['customer'],
      overrides: {},
      evidence: [{ file: 'src/order.ts', symbol: 'Order.name' }],
    },
    {
      category: 'billing.invoice',
      dataSubjects: ['customer'],
      overrides: {
        legalBasis: 'legalObligation',
        law: { name: { nl: 'Wetboek btw', en: 'VAT Code' }, article: 'art. 60' },
      },
      evidence: [{ file: 'src/order.ts', symbol: 'Order.invoice' }],
    },
  ],
  recipients: [{ recipient: 'pay', evidence: [] }],
  evidence: [{ file: 'src/privacy.ts', symbol: 'orders' }],
};

const intake: Activity = {
  ...bare,
  id: 'intake',
  name: { nl: 'Intake', en: 'Intake' },
  data: [
    {
      category: 'special.health',
      dataSubjects: ['patient'],
      overrides: {},
      evidence: [{ file: 'src/intake.ts', symbol: 'Intake.condition' }],
    },
  ],
  evidence: [{ file: 'src/privacy.ts', symbol: 'intake' }],
};

const hosting: Activity = {
  ...bare,
  id: 'hosting',
  role: 'processor',
  name: { nl: 'Hosting voor klanten', en: 'Hosting for customers' },
  onBehalfOf: { nl: 'klanten met een hostingpakket', en: 'customers with a hosting plan' },
  processingCategories: { nl: 'opslag en back-up', en: 'storage and backup' },
  purposes: ['serviceProvision'],
  dataSubjects: ['endCustomer'],
  data: [{ category: 'contact.email', dataSubjects: ['endCustomer'], overrides: {}, evidence: [] }],
  evidence: [{ file: 'verklaar.config.json', symbol: 'activities/hosting' }],
};

const toBeAssigned: Activity = {
  ...bare,
  id: 'to-be-assigned',
  declared: false,
  data: [
    {
      category: 'contact.phone',
      dataSubjects: [],
      overrides: {},
      evidence: [{ file: 'src/lead.ts', symbol: 'Lead.phone' }],
    },
  ],
};

/** A register with most of what a register can hold, some of it missing. */
export const sampleRegister: Register = {
  $schema: 'urn:verklaar:register:1',
  schemaVersion: 1,
  organisations: [
    {
      id: 'agency',
      legalName: 'Voorbeeld Webdiensten',
      legalForm: 'BV',
      address: { street: 'Fictiefstraat 1', postalCode: '9999', city: 'Voorbeeldstad', country: 'BE' },
      email: 'privacy@webdiensten.example',
      phone: '+32 0 000 00 00',
      website: 'https://webdiensten.example',
      companyNumber: '0000.000.000',
      dpo: 'none',
      authority: 'BE',
    },
  ],
  markets: ['BE'],
  registerLanguages: ['nl-BE', 'en'],
  activities: [hosting, intake, newsletter, orders, toBeAssigned],
  recipients: [
    {
      id: 'pay',
      name: 'Betaalhuis',
      role: 'controller',
      kind: 'payment',
      country: 'NL',
      declared: true,
      evidence: [{ file: 'src/privacy.ts', symbol: 'pay' }],
    },
    {
      id: 'post-office',
      name: 'Briefbode Mail',
      role: 'processor',
      kind: 'mail',
      country: 'FR',
      agreement: { reference: 'DPA-7', date: '2026-02-01', url: 'https://briefbode.example/dpa' },
      declared: true,
      evidence: [{ file: 'src/privacy.ts', symbol: 'postOffice' }],
    },
    {
      id: 'stats',
      name: 'Teller Inc.',
      role: 'processor',
      kind: 'analytics',
      country: 'US',
      transfers: [
        {
          country: 'US',
          mechanism: 'scc',
          copy: { nl: 'op verzoek', en: 'on request' },
          assessment: 'TIA-3',
        },
        { country: 'IN' },
      ],
      declared: true,
      evidence: [{ file: 'src/privacy.ts', symbol: 'stats' }],
    },
  ],
  terminalAccess: [
    {
      key: '_session',
      kind: 'cookie',
      purpose: { nl: 'aangemeld blijven', en: 'staying signed in' },
      duration: 'session',
      necessity: 'necessary',
      recipients: [],
      evidence: [{ file: 'src/server.ts', symbol: 'session' }],
    },
    { key: '_stat*', kind: 'cookie', duration: 'P13M', necessity: 'none', recipients: ['stats'], evidence: [] },
  ],
  collectionPoints: [{ id: 'signup-form', collects: ['newsletter'], noticeShown: true, evidence: [] }],
  rights: {
    email: 'privacy@webdiensten.example',
    post: true,
    answerWithin: 'P1M',
    identification: { when: 'reasonableDoubt', means: 'questions' },
    routes: [{ id: 'export', right: 'portability', path: '/account/export', evidence: [] }],
  },
  statements: [
    { id: 'website', languages: ['nl-BE', 'en'], controller: 'agency', products: [], audiences: ['public'] },
  ],
  terms: { categories: [], dataSubjects: [], purposes: [], events: [], states: [] },
  security: { measures: ['accessControl', 'encryptTransit', 'backup'] },
  cookies: {},
  assertions: {
    specialCategories: { collected: 'none', onArrival: 'erased' },
    children: { policy: 'not-targeted', age: 13 },
    processorsBound: true,
  },
  laws: {},
};

export const sampleFindings: readonly Finding[] = [
  {
    id: 'LB01',
    severity: 'error',
    params: { activity: 'intake' },
    subject: '/activities/intake/legalBasis',
    evidence: [{ file: 'src/privacy.ts', symbol: 'intake' }],
    at: { file: 'src/privacy.ts', start: { line: 40, column: 1 }, end: { line: 48, column: 3 } },
  },
  {
    id: 'RT01',
    severity: 'error',
    params: { activity: 'intake', category: 'special.health' },
    subject: '/activities/intake/retention',
    evidence: [{ file: 'src/privacy.ts', symbol: 'intake' }],
  },
  {
    id: 'AN10',
    severity: 'warning',
    params: { field: 'Lead.phone', category: 'contact.phone' },
    subject: '/activities/to-be-assigned/data/contact.phone',
    evidence: [{ file: 'src/lead.ts', symbol: 'Lead.phone' }],
  },
];
