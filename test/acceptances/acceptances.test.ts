import assert from 'node:assert/strict';

import type { Acceptance } from '../../core/src/acceptances/index.js';
import type { Finding } from '../../core/src/facts/finding.js';

import {
  appendAcceptance,
  applyAcceptances,
  isAcceptable,
  markAccepted,
  parseAcceptances,
} from '../../core/src/acceptances/index.js';

const file = 'privacy/accepted.yaml';
const subject = '/activities/newsletter/consentRecord';
const finding: Finding = { id: 'CO03', severity: 'warning', params: { activity: 'newsletter' }, subject, evidence: [] };
const acceptance: Acceptance = {
  finding: 'CO03',
  subject,
  reason: 'asked for in May',
  owner: 'marketing',
  until: '2027-01-31',
};
const apply = (
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
  today = '2027-01-31',
): ReturnType<typeof applyAcceptances> =>
  applyAcceptances(
    findings,
    acceptances.map((one) => ({ acceptance: one })),
    { file, today },
  );
const idsOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ id }) => id);

describe('a finding that somebody answers for', () => {
  it('counts no more until the day is past', () => {
    const { accepted, findings, open } = apply([finding], [acceptance]);
    assert.deepEqual([open, findings], [[], []]);
    assert.deepEqual(accepted, [{ finding, acceptance }]);
    const late = apply([finding], [acceptance], '2027-02-01');
    assert.deepEqual(late.open, [finding]);
    assert.deepEqual(idsOf(late.findings), ['AC03']);
  });

  it('is only the one that was accepted: of that id, about that, and saying that', () => {
    const periods = { ...finding, id: 'RT03', params: { activity: 'newsletter', p1: 'P1Y', p2: 'P2Y' } };
    const others: readonly Finding[] = [
      { ...finding, id: 'CO02' },
      { ...finding, subject: '/activities/orders/consentRecord' },
      { ...finding, subject: `${subject}/more` },
    ];
    const found = apply(others, [acceptance]);
    assert.deepEqual(found.open, others);
    assert.deepEqual(idsOf(found.findings), ['AC04']);
    const exact: Acceptance = { ...acceptance, finding: 'RT03', params: { p1: 'P1Y', p2: 'P2Y' } };
    assert.deepEqual(apply([periods], [exact]).open, []);
    assert.equal(apply([{ ...periods, params: { ...periods.params, p2: 'P3Y' } }], [exact]).open.length, 1);
  });

  it('is never an error, however it is raised', () => {
    const error: Finding = { ...finding, severity: 'error' };
    const { accepted, findings, open } = apply([error], [acceptance]);
    assert.deepEqual([accepted, open], [[], [error]]);
    assert.deepEqual(idsOf(findings), ['AC02']);
    assert.equal(findings[0]?.severity, 'error');
    assert.equal(isAcceptable(error), false);
    assert.equal(isAcceptable(finding), true);
    assert.equal(isAcceptable({ id: 'S19', severity: 'info' }), true);
  });

  it('is none of those about what people accepted or approved', () => {
    for (const id of ['AC03', 'AP02', 'SU01', 'ZZ99']) {
      const own: Finding = { ...finding, id };
      const { findings, open } = apply([own], [{ ...acceptance, finding: id }]);
      assert.deepEqual([open, idsOf(findings)], [[own], ['AC02']], id);
    }
  });

  for (const [key, text] of [
    ['reason', undefined],
    ['reason', ' - '],
    ['owner', undefined],
    ['owner', ''],
    ['until', undefined],
  ] as const) {
    it(`is accepted by nobody with \`${key}\`: ${String(text)}`, () => {
      const kept = Object.entries(acceptance).filter(([name]) => name !== key);
      const half = Object.fromEntries([...kept, ...(text === undefined ? [] : [[key, text]])]) as unknown as Acceptance;
      const { findings, open } = apply([finding], [half]);
      assert.deepEqual([open, idsOf(findings)], [[finding], ['AC05']]);
      assert.equal(findings[0]?.params.missing, key);
      assert.deepEqual(markAccepted([finding], [{ acceptance: half }]), [finding]);
    });
  }

  it('may be accepted twice, and neither entry is idle', () => {
    assert.deepEqual(apply([finding], [acceptance, { ...acceptance, owner: 'sales' }]).findings, []);
  });

  it('says so in documents, which know no day', () => {
    const { owner, reason, until } = { owner: 'marketing', reason: 'asked for in May', until: '2027-01-31' };
    const other: Finding = { ...finding, subject: '/activities/orders/consentRecord' };
    assert.deepEqual(markAccepted([finding, other], [{ acceptance }]), [
      { ...finding, accepted: { owner, reason, until } },
      other,
    ]);
    assert.deepEqual(markAccepted([{ ...finding, severity: 'error' }], [{ acceptance }]), [
      { ...finding, severity: 'error' },
    ]);
  });
});

describe('the list of accepted findings', () => {
  const read = (text: string): ReturnType<typeof parseAcceptances> => parseAcceptances(text, file);

  it('is read as it was written, each entry with its place', () => {
    const text = appendAcceptance(appendAcceptance(undefined, acceptance), { ...acceptance, params: { p1: 'P1Y' } });
    const { acceptances, findings } = read(text ?? '');
    assert.deepEqual(findings, []);
    assert.deepEqual(
      acceptances.map((one) => [one.acceptance, one.at?.start.line]),
      [
        [acceptance, 5],
        [{ ...acceptance, params: { p1: 'P1Y' } }, 10],
      ],
    );
  });

  it('may be written by hand, and then lack what AC05 asks for', () => {
    const { acceptances, findings } = read('schemaVersion: 1\naccepted:\n  - { finding: CO03, subject: /x }\n');
    assert.deepEqual([acceptances.length, findings], [1, []]);
  });

  for (const [what, text] of [
    ['nothing in it', ''],
    ['no list', 'schemaVersion: 1\naccepted: all\n'],
    ['a day that is none', 'schemaVersion: 1\naccepted:\n  - { finding: CO03, subject: /x, until: soon }\n'],
    ['an unknown key', 'schemaVersion: 1\naccepted:\n  - { finding: CO03, subject: /x, forever: true }\n'],
    ['an entry without a subject', 'schemaVersion: 1\naccepted:\n  - { finding: CO03 }\n'],
    ['a mistake', 'accepted: ['],
  ] as const) {
    it(`accepts nothing with ${what}`, () => {
      const { acceptances, findings } = read(text);
      assert.deepEqual(acceptances, []);
      assert.deepEqual([...new Set(findings.map(({ id, severity }) => `${id} ${severity}`))], ['AC01 error']);
    });
  }
});
