import assert from 'node:assert/strict';

import { parseConfig } from '../../core/src/config/parse-config.js';

/** Findings about a config with one organisation, as `subject: found, expected`. */
function findingsOf(rest: object, organisation: object = {}): readonly string[] {
  const config = { organisations: [{ id: 'acme', ...organisation }], ...rest };
  return parseConfig(JSON.stringify(config), 'c.json').findings.map(
    ({ id, subject, params }) => `${id} ${subject}: ${params.found ?? ''}, ${params.expected ?? ''}`,
  );
}

const german =
  'DE-BB | DE-BE | DE-BW | DE-BY | DE-HB | DE-HE | DE-HH | DE-MV | DE-NI | DE-NW | DE-RP | DE-SH | DE-SL | DE-SN | DE-ST | DE-TH';

describe('checkConfig', () => {
  it('accepts an authority of a country, and of a German Land', () => {
    for (const authority of ['BE', 'NL', 'IE', 'DE-NW']) assert.deepEqual(findingsOf({}, { authority }), []);
  });

  it('wants the Land of a German authority', () => {
    assert.deepEqual(findingsOf({}, { authority: 'DE' }), [`CF02 /organisations/acme/authority: "DE", ${german}`]);
    assert.deepEqual(findingsOf({}, { authority: 'DE-XX' }), [
      `CF02 /organisations/acme/authority: "DE-XX", ${german}`,
    ]);
  });

  it('refuses an authority that is no country', () => {
    assert.deepEqual(findingsOf({}, { authority: 'AP' }), [
      'CF02 /organisations/acme/authority: "AP", BE | FR | LU | NL | DE-NW …',
    ]);
    assert.deepEqual(findingsOf({}, { authority: 'NL-AP' }), [
      'CF02 /organisations/acme/authority: "NL-AP", BE | FR | LU | NL | DE-NW …',
    ]);
  });

  it('wants ids that can stand in a file name, each once', () => {
    const statements = [
      { id: 'site', languages: ['nl'] },
      { id: 'site', languages: ['nl'] },
      { id: '../site', languages: ['nl'] },
    ];
    assert.deepEqual(findingsOf({ statements }), [
      'CF02 /statements/site/id: "site", ≠ statements/0/id',
      'CF02 /statements/..~1site/id: "../site", lower-case-words',
    ]);
    assert.deepEqual(findingsOf({ organisations: [{ id: 'acme' }, { id: 'acme' }] }), [
      'CF02 /organisations/acme/id: "acme", ≠ organisations/0/id',
    ]);
  });

  it('wants the controller of a statement to be an organisation', () => {
    const statement = { id: 'site', languages: ['nl'] };
    assert.deepEqual(findingsOf({ statements: [{ ...statement, controller: 'acme' }] }), []);
    assert.deepEqual(findingsOf({ statements: [{ ...statement, controller: 'acne' }] }), [
      'CF02 /statements/site/controller: "acne", "acme"',
    ]);
  });

  it('wants languages that documents can be written in', () => {
    assert.deepEqual(findingsOf({ registerLanguages: ['nl-BE', 'en', 'fr-BE', 'de'] }), []);
    assert.deepEqual(findingsOf({ registerLanguages: ['it'] }), [
      'CF02 /registerLanguages/it: "it", nl | nl-BE | en | fr | fr-BE | de …',
    ]);
    assert.deepEqual(findingsOf({ statements: [{ id: 'site', languages: ['en', 'pl'] }] }), [
      'CF02 /statements/site/languages/pl: "pl", nl | nl-BE | en | fr | fr-BE | de …',
    ]);
  });

  it('wants known measures', () => {
    assert.deepEqual(findingsOf({ security: { measures: ['mfa'] } }), []);
    const { findings } = parseConfig('{"organisations":[{"id":"a"}],"security":{"measures":["backups"]}}', 'c.json');
    assert.deepEqual(
      findings.map(({ id, params }) => [id, params]),
      [
        [
          'CF02',
          {
            path: 'security/measures/backups',
            'expected.nl': 'een id uit de woordenlijst',
            expected: 'an id of the vocabulary',
            found: '"backups"',
            suggestion: 'backup',
          },
        ],
      ],
    );
  });

  it('writes documents nowhere but below the config', () => {
    assert.deepEqual(findingsOf({ output: 'docs/privacy' }), []);
    for (const output of ['../privacy', '/etc', 'C:\\privacy', 'a/../../b', '~/x', '\\\\host\\share']) {
      assert.equal(findingsOf({ output }).length, 1, output);
    }
  });

  const forms: readonly (readonly [string, object, readonly unknown[], readonly unknown[]])[] = [
    [
      'an e-mail address',
      { email: 0 },
      ['info@acme.example', 'a.b+c@acme.co.example'],
      ['acme', 'a@b', 'a b@c.example', '<a@b.example>'],
    ],
    [
      'a web address',
      { website: 0 },
      ['https://acme.example', 'http://acme.example/a?b#c'],
      ['acme.example', 'javascript:alert(1)', 'ftp://acme.example', 'https://', 'https://a b'],
    ],
  ];
  for (const [form, key, right, wrong] of forms) {
    const [property = ''] = Object.keys(key);
    it(`knows ${form}`, () => {
      for (const value of right) assert.deepEqual(findingsOf({}, { [property]: value }), [], String(value));
      for (const value of wrong) assert.equal(findingsOf({}, { [property]: value }).length, 1, String(value));
    });
  }

  it('knows days and durations', () => {
    const statement = { id: 'site', languages: ['nl'] };
    for (const effectiveFrom of ['2026-02-28', '2028-02-29']) {
      assert.deepEqual(findingsOf({ statements: [{ ...statement, effectiveFrom }] }), []);
    }
    for (const effectiveFrom of ['2026-02-29', '2026-13-01', '28-02-2026', '2026-02-28T10:00:00Z']) {
      assert.equal(findingsOf({ statements: [{ ...statement, effectiveFrom }] }).length, 1, effectiveFrom);
    }
    for (const answerWithin of ['P1M', 'P4W', 'P30D', 'PT48H', 'P1Y2M3W4DT5H6M']) {
      assert.deepEqual(findingsOf({ rights: { answerWithin } }), [], answerWithin);
    }
    for (const answerWithin of ['30 days', 'P', 'PT', 'P1.5Y', 'P-1Y', 'P1Y ', 'p1m']) {
      assert.equal(findingsOf({ rights: { answerWithin } }).length, 1, answerWithin);
    }
  });

  it('knows how long something stays on a device', () => {
    for (const duration of ['session', 'P1Y']) {
      assert.deepEqual(findingsOf({ terminalAccess: [{ key: 'sid', duration }] }), []);
    }
    assert.deepEqual(findingsOf({ terminalAccess: [{ key: 'sid', duration: 'sessie' }] }), [
      'CF02 /terminalAccess/sid/duration: "sessie", ISO 8601 (P1Y, P6M, P30D …) | "session"',
    ]);
  });
});
