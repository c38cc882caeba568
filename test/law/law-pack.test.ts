import assert from 'node:assert/strict';

import {
  adequacyDecisions,
  adequacyOf,
  ageOfConsent,
  authorities,
  authorityFor,
  authorityList,
  consentAges,
  eeaCountries,
  guidancePeriods,
  hasAdequacy,
  isEea,
  lawOf,
  lawPack,
  laws,
  sources,
  staleFrom,
  statutoryPeriod,
  statutoryPeriods,
} from '../../core/src/law/index.js';
import { parseDuration, parseRetention } from '../../core/src/retention/index.js';

describe('law pack', () => {
  it('has a version that is a date, and dated sources', () => {
    assert.match(lawPack.version, /^\d{4}-\d{2}-\d{2}$/);
    for (const source of Object.values(sources)) assert.match(source.read, /^\d{4}-\d{2}-\d{2}$/);
    assert.equal(lawPack.registerThreshold.employees, 250);
  });

  it('is stale some months after it was read, never at once', () => {
    assert.equal(staleFrom('2026-11-21', 6), '2027-05-21');
    assert.equal(staleFrom('2026-08-31', 6), '2027-02-28');
    assert.equal(staleFrom('2027-08-31', 6), '2028-02-29');
    assert.equal(staleFrom('2026-01-01', 12), '2027-01-01');
    assert.ok(lawPack.monthsUntilStale >= 1);
  });

  it('calls nothing verified that was read nowhere', () => {
    const facts = [
      ...authorities,
      ...authorities.map((authority) => authority.complaint),
      ...adequacyDecisions,
      ...consentAges,
      ...laws,
      ...guidancePeriods,
    ];
    for (const fact of facts) {
      assert.ok(Object.hasOwn(sources, fact.source));
      if (fact.source === 'memory') assert.equal(fact.verified, false, JSON.stringify(fact));
    }
  });

  it('is sorted, each reference once', () => {
    const lists = [
      authorities.map(({ code }) => code),
      adequacyDecisions.map(({ country }) => country),
      consentAges.map(({ country }) => country),
      laws.map(({ ref }) => ref),
      statutoryPeriods.map(({ ref }) => ref),
      guidancePeriods.map(({ id }) => id),
    ];
    for (const list of lists) assert.deepEqual(list, [...new Set(list)].sort());
  });
});

describe('authorityFor', () => {
  it('knows the countries, and the Länder by name', () => {
    assert.equal(authorityFor('NL')?.name.nl, 'Autoriteit Persoonsgegevens (AP)');
    assert.equal(
      authorityFor('BE')?.complaint.url,
      'https://gegevensbeschermingsautoriteit.be/burger/acties/klacht-indienen',
    );
    assert.equal(authorityFor('DE-NW')?.name.de, 'LDI NRW');
    assert.equal(authorityFor('DE-NW')?.verified, false);
    assert.equal(authorities.filter(({ code }) => /^DE-[A-Z]{2}$/.test(code)).length, 16);
  });

  it('has one for each country of the EEA but Germany, and tells no page as read that was not', () => {
    const lacking = [...eeaCountries].filter((country) => country !== 'DE' && authorityFor(country) === undefined);
    assert.deepEqual(lacking, []);
    const read = authorities.filter(({ verified }) => verified).map(({ code }) => code);
    assert.deepEqual(read, ['BE', 'DE-BUND', 'FR', 'LU', 'NL']);
    assert.equal(authorityFor('IT')?.complaint.url, authorityList.url);
    assert.equal(authorityFor('IT')?.complaint.verified, false);
  });

  it('does not choose a Land, nor an authority it does not know', () => {
    for (const code of ['DE', 'DE-XX', 'US', '', 'nl']) assert.equal(authorityFor(code), undefined, code);
  });

  it('leads to pages that are URLs', () => {
    for (const { code, complaint, complaintIn } of authorities) {
      assert.equal(new URL(complaint.url).protocol, 'https:', code);
      if (complaintIn?.fr) assert.equal(new URL(complaintIn.fr.url).protocol, 'https:', code);
    }
  });
});

describe('countries', () => {
  it('has the thirty of the EEA', () => {
    assert.equal(eeaCountries.size, 30);
    for (const country of ['NL', 'BE', 'IE', 'NO', 'IS', 'LI', 'GR']) assert.equal(isEea(country), true, country);
    for (const country of ['GB', 'CH', 'US', 'EL', '', 'nl']) assert.equal(isEea(country), false, country);
  });

  it('knows decisions, and does not take the United States for covered', () => {
    assert.equal(hasAdequacy('GB'), true);
    assert.equal(hasAdequacy('CA'), true);
    assert.equal(adequacyOf('CA')?.scope, 'commercial');
    assert.equal(hasAdequacy('US'), false);
    assert.equal(adequacyOf('US')?.scope, 'dpf');
    assert.equal(hasAdequacy('IN'), false);
    for (const unread of ['EPO', 'KR']) assert.equal(adequacyOf(unread)?.verified, false, unread);
    assert.deepEqual(
      adequacyDecisions.filter(({ country }) => isEea(country)),
      [],
    );
  });

  it('knows ages of digital consent within the bounds of Art. 8(1)', () => {
    assert.equal(ageOfConsent('NL'), 16);
    assert.equal(ageOfConsent('BE'), 13);
    assert.equal(ageOfConsent('FR'), 15);
    assert.equal(ageOfConsent('IT'), undefined);
    for (const { age } of consentAges) assert.ok(age >= 13 && age <= 16);
  });
});

describe('laws', () => {
  it('prescribes periods by reference', () => {
    const tax = statutoryPeriod('NL-AWR-52');
    assert.equal(tax?.period, 'P7Y');
    assert.equal(tax.verified, true);
    assert.equal(statutoryPeriod('BE-WER-III.86')?.fromYearEnd, true);
    assert.equal(statutoryPeriod('NL-AWR-53'), undefined);
  });

  it('leaves out periods that await a check', () => {
    for (const ref of ['BE-WIB92-315', 'BE-WBTW-60']) {
      assert.equal(statutoryPeriod(ref)?.verified, false);
      assert.equal(statutoryPeriod(ref)?.period, undefined);
    }
  });

  it('has durations for periods, and expressions for guidance', () => {
    for (const { ref, period, others } of statutoryPeriods) {
      for (const duration of [period, ...(others ?? []).map((other) => other.period)]) {
        if (duration !== undefined) assert.ok(parseDuration(duration), ref);
      }
    }
    for (const { id, retention } of guidancePeriods) assert.ok(parseRetention(retention).retention, id);
  });

  it('can be named in a retention expression', () => {
    for (const { ref } of laws) assert.deepEqual(parseRetention(`P7Y law:${ref}`).retention?.rules[0]?.law, [ref]);
  });

  it('names laws in plain words, never by their reference', () => {
    assert.equal(lawOf('NL-UAVG-46')?.article.nl, 'artikel 46 UAVG');
    assert.equal(lawOf('NL-AWR-52')?.name.en, 'tax law');
    assert.equal(lawOf('XX-1'), undefined);
    for (const law of laws) {
      for (const text of [law.name.nl, law.name.en, law.article.nl, law.article.en]) {
        assert.ok(!text.includes(law.ref) && text.trim() !== '', law.ref);
      }
    }
  });
});
