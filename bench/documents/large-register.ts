import type { Activity, Finding, Recipient, Register } from '@verklaar/core';

import { parseRetention, vocabulary } from '@verklaar/core';

const bases = ['contract', 'consent', 'legitimateInterests', 'legalObligation'] as const;
const periods = ['P7Y after invoice.issued', 'P30D', 'until contract.end', 'P1Y after contract.end'];

/** A register of so many activities with so many fields each: what a large organisation with many systems would hold. */
export function buildLargeRegister(activities: number, fields: number): { register: Register; findings: Finding[] } {
  const categories = Object.keys(vocabulary.category);
  const purposes = Object.keys(vocabulary.purpose);
  const subjects = Object.keys(vocabulary.dataSubject);
  const recipients = Array.from({ length: Math.ceil(activities / 10) }, (_, index) => recipientOf(index));
  const register: Register = {
    $schema: 'urn:verklaar:register:1',
    schemaVersion: 1,
    organisations: [
      {
        id: 'group',
        legalName: 'Voorbeeld Groep',
        address: { street: 'Voorbeeldlaan 1', postalCode: '9999', city: 'Voorbeeldgem', country: 'BE' },
        email: 'privacy@groep.example',
        dpo: 'none',
        authority: 'BE',
      },
    ],
    markets: ['BE'],
    activities: Array.from({ length: activities }, (_, index): Activity => {
      const pick = <T>(list: readonly T[], offset = 0): readonly T[] =>
        list.slice((index + offset) % list.length).slice(0, 1);
      const [legalBasis = 'contract'] = pick(bases);
      return {
        id: `activity-${String(index).padStart(5, '0')}`,
        declared: true,
        name: { nl: `Verwerking ${String(index)}`, en: `Processing ${String(index)}` },
        description: { nl: 'Wij gebruiken deze gegevens om u te helpen.', en: 'We use these data to help you.' },
        purposes: pick(purposes),
        role: index % 20 === 19 ? 'processor' : 'controller',
        controllers: ['group'],
        audiences: ['public'],
        dataSubjects: pick(subjects),
        legalBasis,
        ...(legalBasis === 'legitimateInterests' && { interest: { nl: 'u helpen', en: 'helping you' } }),
        ...(legalBasis === 'consent' && { withdraw: { nl: 'in uw account', en: 'in your account' } }),
        ...retentionOf(index),
        data: Array.from({ length: fields }, (_, field) => ({
          category: categories[(index + field * 7) % categories.length] ?? 'contact.email',
          dataSubjects: pick(subjects),
          overrides: field % 5 === 4 ? retentionOf(index + field) : {},
          evidence: [{ file: `src/area-${String(index)}.ts`, symbol: `Entity${String(index)}.field${String(field)}` }],
        })),
        notCollected: [],
        channels: ['website'],
        recipients: [index, index * 3 + 1].map((at) => ({
          recipient: recipients[at % recipients.length]?.id ?? '',
          evidence: [],
        })),
        measures: [],
        systems: ['PostgreSQL'],
        status: {
          start: '2026-01-01',
          ...(index > 0 && { replaces: `activity-${String(index - 1).padStart(5, '0')}` }),
        },
        evidence: [{ file: `src/area-${String(index)}.ts`, symbol: `activity${String(index)}` }],
      };
    }),
    recipients,
    terminalAccess: Array.from({ length: Math.ceil(activities / 10) }, (_, index) => ({
      key: `_key${String(index)}`,
      kind: 'cookie' as const,
      duration: 'P1Y',
      necessity: 'none' as const,
      activity: `activity-${String(index * 10).padStart(5, '0')}`,
      evidence: [],
    })),
    collectionPoints: [],
    rights: { email: 'privacy@groep.example', routes: [] },
    statements: [{ id: 'site', languages: ['nl-BE'], controller: 'group', products: [], audiences: ['public'] }],
    terms: { categories: [], dataSubjects: [], purposes: [], events: [], states: [] },
    security: { measures: ['accessControl', 'backup'] },
    cookies: {},
    assertions: {},
    laws: {},
  };
  const findings = register.activities.flatMap(({ id }): Finding[] => [
    {
      id: 'LB06',
      severity: 'warning',
      params: { activity: id },
      subject: `/activities/${id}/law`,
      evidence: [{ file: 'src/a.ts', symbol: id }],
    },
    { id: 'RT01', severity: 'error', params: { activity: id }, subject: `/activities/${id}/retention`, evidence: [] },
  ]);
  return { register, findings };
}

function retentionOf(index: number): Pick<Activity, 'retention'> {
  const expression = periods[index % periods.length] ?? 'P30D';
  const { retention: parsed } = parseRetention(expression);
  return { retention: { expression, ...(parsed !== undefined && { parsed }) } };
}

function recipientOf(index: number): Recipient {
  return {
    id: `recipient-${String(index)}`,
    name: `Ontvanger ${String(index)} NV`,
    role: index % 3 === 0 ? 'controller' : 'processor',
    kind: 'hosting',
    country: index % 7 === 0 ? 'US' : 'BE',
    ...(index % 3 !== 0 && { agreement: { reference: `DPA-${String(index)}`, date: '2026-01-01' } }),
    ...(index % 7 === 0 && { transfers: [{ country: 'US', mechanism: 'scc' as const }] }),
    declared: true,
    evidence: [],
  };
}
