import assert from 'node:assert/strict';

import type { Severity } from '../../../core/src/facts/finding.js';

import { checkCatalogue, type FindingId } from '../../../core/src/checks/check-catalogue.js';
import { sourceMessages } from '../../../core/src/languages/catalogues.js';

interface Row {
  readonly item: string;
  /** Keys of the texts that tell it; none: it is how the whole reads, or what an organisation does. */
  readonly told: readonly (keyof typeof sourceMessages)[];
  /** Checks that find what lacks; none: the text is always told, or only where it is declared. */
  readonly found: readonly FindingId[];
  /** The weight of the row, where a check answers for all of it: a source nobody named may be the person, so S28 only warns. */
  readonly weight?: Severity;
}

/** What a statement must say or be (Art. 12-14 GDPR, WP260, national law), row by row: where it is told, and what finds it lacking. */
const checklist: Readonly<Record<string, Row>> = {
  S01: { item: 'plain language', told: [], found: ['S01', 'TX02', 'TX06'], weight: 'warning' },
  S02: { item: 'language of the public', told: [], found: ['S02'], weight: 'warning' },
  S03: { item: 'shown where data are given', told: [], found: ['S03'], weight: 'info' },
  S04: { item: 'told in time when data come from others', told: [], found: ['S04'], weight: 'warning' },
  S05: { item: 'a channel for rights', told: ['rights.how'], found: ['S05'], weight: 'error' },
  S06: { item: 'answer in one month', told: ['rights.deadline', 'rights.extension'], found: ['OR05'] },
  S07: { item: 'free of charge', told: ['rights.free'], found: [] },
  S08: { item: 'identity only on doubt', told: ['rights.identityDoubt'], found: ['OR04'], weight: 'warning' },
  S09: { item: 'reasons of a refusal', told: ['rights.refusal'], found: [] },
  S10: { item: 'version and date', told: ['changes.version', 'changes.newest'], found: ['S10'], weight: 'warning' },
  S11: { item: 'changes announced', told: ['changes.announced'], found: ['RG03'], weight: 'error' },
  S12: { item: 'layers', told: ['summary.heading', 'activities.heading'], found: [] },
  S13: { item: 'worded for children', told: ['children.targeted'], found: ['S13'], weight: 'warning' },
  S14: { item: 'identity', told: ['who.controller', 'who.address'], found: ['OR01'], weight: 'error' },
  S15: { item: 'contact details', told: ['who.contact'], found: ['OR01'], weight: 'error' },
  S16: { item: 'company number', told: ['who.number'], found: ['S16'], weight: 'info' },
  S17: { item: 'representative', told: ['who.representative'], found: ['S17'], weight: 'error' },
  S18: { item: 'data protection officer', told: ['who.dpo'], found: ['S18'], weight: 'error' },
  S19: { item: 'who answers without an officer', told: ['who.dpoNone', 'who.privacyContact'], found: ['S19'] },
  S20: {
    item: 'joint controllers',
    told: ['recipients.joint', 'recipients.contact'],
    found: ['RC05'],
    weight: 'error',
  },
  S21: { item: 'where we are a processor', told: ['who.processor'], found: ['S21'], weight: 'warning' },
  S22: { item: 'purposes', told: ['activity.purpose'], found: ['S22'], weight: 'error' },
  S23: { item: 'legal basis', told: ['basis.consent', 'basis.contract'], found: ['LB01'], weight: 'error' },
  S24: { item: 'the law, the task', told: ['basis.legalObligation', 'basis.publicTask'], found: ['LB06', 'S24'] },
  S25: { item: 'the interest, and whose', told: ['basis.legitimateInterests'], found: ['LB02'], weight: 'error' },
  S26: { item: 'balancing on request', told: ['objection.balancing'], found: ['LB05'] },
  S27: { item: 'categories of data', told: ['activity.data'], found: ['S27'], weight: 'error' },
  S28: {
    item: 'sources',
    told: ['sources.from', 'sources.public', 'sources.inferred'],
    found: ['S28'],
  },
  S29: { item: 'withdrawal', told: ['basis.withdraw', 'rights.withdraw'], found: ['CO01'], weight: 'error' },
  S30: { item: 'special categories', told: ['activity.special'], found: ['SP01'], weight: 'error' },
  S31: { item: 'criminal data', told: ['activity.specialLaw'], found: ['SP04'], weight: 'error' },
  S32: { item: 'national number', told: ['activity.specialLaw'], found: ['SP05'], weight: 'error' },
  S33: { item: 'whether data must be given', told: ['provision.statutory'], found: ['S33'], weight: 'error' },
  S34: { item: 'automated decisions', told: ['automated.logic', 'automated.review'], found: ['AD01'], weight: 'error' },
  S35: { item: 'no automated decisions', told: ['automated.none'], found: ['S35'] },
  S36: { item: 'credit score of others', told: ['automated.activity'], found: ['AD04'], weight: 'error' },
  S37: { item: 'profiling', told: ['activity.profiling'], found: [] },
  S38: { item: 'recipients', told: ['recipients.name'], found: ['S38'], weight: 'error' },
  S39: { item: 'recipients by name', told: ['recipients.for'], found: ['S39'], weight: 'warning' },
  S40: { item: 'processors by name and role', told: ['recipients.role'], found: ['S39'], weight: 'warning' },
  S41: { item: 'countries outside the EEA', told: ['transfers.fact'], found: ['S41', 'TR01'], weight: 'error' },
  S42: { item: 'adequacy', told: ['transfers.adequacy', 'transfers.dpf'], found: ['TR01'], weight: 'error' },
  S43: { item: 'safeguard and copy', told: ['transfers.scc', 'transfers.copy'], found: ['S43'], weight: 'error' },
  S44: {
    item: 'risks of a derogation',
    told: ['transfers.risks', 'transfers.derogation'],
    found: ['S44'],
    weight: 'error',
  },
  S45: { item: 'no transfers', told: ['transfers.none'], found: ['S45'] },
  S46: { item: 'period', told: ['retention.except'], found: ['RT01', 'RT02'], weight: 'error' },
  S47: { item: 'ground of a period', told: ['retention.reason'], found: ['RT06'], weight: 'error' },
  S48: { item: 'what happens afterwards', told: [], found: [] },
  S49: {
    item: 'rights',
    told: ['rights.access', 'rights.rectification', 'rights.erasure', 'rights.restriction'],
    found: [],
  },
  S50: { item: 'objection', told: ['rights.objection'], found: ['LB04'], weight: 'error' },
  S51: {
    item: 'objection apart',
    told: ['objection.heading', 'objection.interests'],
    found: ['LB04'],
    weight: 'error',
  },
  S52: { item: 'objection to marketing', told: ['objection.marketing'], found: ['S61'] },
  S53: { item: 'portability', told: ['rights.portability'], found: [] },
  S54: { item: 'no automated decision', told: ['rights.noAutomated'], found: ['AD01'], weight: 'error' },
  S55: { item: 'objection to research', told: ['rights.research'], found: [] },
  S56: { item: 'complaint', told: ['complaint.authority', 'complaint.elsewhere'], found: ['OR02'], weight: 'error' },
  S57: { item: 'the courts', told: ['complaint.court'], found: [] },
  S58: { item: 'consent of parents', told: ['activity.parentalConsent'], found: ['CH01'], weight: 'error' },
  S59: { item: 'not for children', told: ['children.notTargeted'], found: ['CH03'] },
  S60: { item: 'device access', told: ['device.purpose', 'device.consentHow'], found: ['EP01', 'EP02'] },
  S61: { item: 'marketing by e-mail', told: ['activity.marketing'], found: ['EP04', 'EP05', 'S61'] },
  S62: { item: 'security', told: ['security.measures'], found: [] },
  S63: { item: 'anonymous', told: [], found: ['TX01'], weight: 'warning' },
  S64: { item: 'metering', told: [], found: ['MT01'], weight: 'warning' },
};

describe('The checklist of a statement', () => {
  const rows = Object.entries(checklist);

  it('has 64 rows', () => {
    const expected = Array.from({ length: 64 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`);
    assert.deepEqual(Object.keys(checklist), expected);
  });

  it('is told by texts that are there', () => {
    const lacking = rows.flatMap(([id, { told }]) =>
      told.filter((key) => !(key in sourceMessages)).map((key) => `${id} ${key}`),
    );
    assert.deepEqual(lacking, []);
  });

  it('weighs what lacks as the row does', () => {
    const others = rows.flatMap(([id, { found, weight }]) =>
      weight === undefined || found.some((finding) => checkCatalogue[finding].severity === weight)
        ? []
        : [`${id} ${weight}`],
    );
    assert.deepEqual(others, []);
  });

  it('leaves only what retention and the way of writing tell to neither a text nor a check', () => {
    const neither = rows.filter(([, { found, told }]) => found.length === 0 && told.length === 0).map(([id]) => id);
    // What happens to data afterwards is a part of the retention expression (`then:`), worded by its own catalogue.
    assert.deepEqual(neither, ['S48']);
  });

  it('has every check that names a row among those of the row, or of a row that it refines', () => {
    const strangers = Object.values(checkCatalogue).flatMap(({ id, rows: named = [] }) =>
      named.filter((row) => checklist[row] === undefined).map((row) => `${id} ${row}`),
    );
    assert.deepEqual(strangers, []);
  });
});
