import type { JsonSchema } from '../../core/src/declarations/shape/json-schema.js';

import { registerSchemaId } from '../../core/src/model/schema-version.js';

/** A small config that is right in every part: shown by editors, and held against the schema by a test. */
export const configExample: JsonSchema = {
  $schema: './node_modules/@verklaar/core/schemas/config.schema.json',
  organisations: [
    {
      id: 'webatelier',
      legalName: 'Webatelier Voorbeeld',
      legalForm: 'BV',
      address: { street: 'Voorbeeldstraat 1', postalCode: '9000', city: 'Gent', country: 'BE' },
      email: 'privacy@webatelier.example',
      website: 'https://webatelier.example',
      dpo: 'none',
      authority: 'BE',
    },
  ],
  markets: ['BE'],
  statements: [{ id: 'website', languages: ['nl-BE', 'en'] }],
  rights: { email: 'privacy@webatelier.example' },
  activities: [
    {
      id: 'accounting',
      name: { nl: 'Boekhouding', en: 'Accounting' },
      purpose: 'accounting',
      legalBasis: 'legalObligation',
      law: 'BE-WER-III.86',
      dataSubjects: ['customer'],
      data: ['identity.name', 'billing.invoice'],
      retention: 'P7Y after year-end(invoice.issued)',
    },
  ],
  outsideCode: { considered: true, absent: ['cctv', 'telephone'] },
};

/** A register with nothing declared but the organisation. */
export const registerExample: JsonSchema = {
  $schema: registerSchemaId,
  schemaVersion: 1,
  organisations: [{ id: 'webatelier', legalName: 'Webatelier Voorbeeld', legalForm: 'BV' }],
  markets: ['BE'],
  activities: [],
  recipients: [],
  terminalAccess: [],
  collectionPoints: [],
  rights: { routes: [] },
  statements: [],
  terms: { categories: [], dataSubjects: [], purposes: [], events: [], states: [] },
  security: { measures: [] },
  cookies: {},
  assertions: {},
  laws: {},
};

/** A small baseline. */
export const baselineExample: JsonSchema = {
  $schema: 'urn:verklaar:baseline:1',
  schemaVersion: 1,
  findings: [
    {
      id: 'DF01',
      file: 'src/orders.ts',
      symbol: 'placeOrder',
      data: 'customer.email',
      to: 'logger.info',
      count: 2,
      reasons: ['the old log is read until the new one is there'],
    },
  ],
};

/** An approval of a statement. */
export const approvalsExample: JsonSchema = {
  $schema: 'urn:verklaar:approvals:1',
  schemaVersion: 1,
  approvals: [
    {
      document: 'website',
      language: 'nl-NL',
      version: '0c1d2e3f',
      words: `0c1d2e3f${'4'.repeat(56)}`,
      text: 'a'.repeat(64),
      model: 'b'.repeat(64),
      effectiveFrom: '2026-12-01',
      approvedOn: '2026-11-20',
      role: 'privacy officer',
      accepted: [{ finding: 'CO03', subject: '/activities/newsletter/consentRecord' }],
    },
  ],
};

/** A finding that is known and answered for. */
export const acceptancesExample: JsonSchema = {
  $schema: 'urn:verklaar:accepted:1',
  schemaVersion: 1,
  accepted: [
    {
      finding: 'CO03',
      subject: '/activities/newsletter/consentRecord',
      reason: 'the list of the mailer has been asked for',
      owner: 'marketing',
      until: '2027-01-31',
    },
  ],
};
