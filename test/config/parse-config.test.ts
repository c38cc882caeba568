import assert from 'node:assert/strict';

import type { Finding } from '../../core/src/facts/finding.js';

import { parseConfig } from '../../core/src/config/parse-config.js';

/** `CF01 3:5-3:9`. */
function place({ id, at }: Finding): string {
  if (at === undefined) return `${id} nowhere`;
  return `${id} ${at.start.line}:${at.start.column}-${at.end.line}:${at.end.column}`;
}

interface Twin {
  readonly title: string;
  readonly json: string;
  readonly yaml: string;
  /** Places in the JSON and in the YAML text. */
  readonly places: readonly [string, string];
  readonly subject: string;
  readonly params: Readonly<Record<string, string>>;
}

const twins: readonly Twin[] = [
  {
    title: 'an unknown key, with the key that was meant',
    json: '{\n  "organisations": [{ "id": "acme" }],\n  "market": ["BE"]\n}',
    yaml: 'organisations: [{ id: acme }]\nmarket: [BE]\n',
    places: ['CF01 3:3-3:11', 'CF01 2:1-2:7'],
    subject: '/market',
    params: { key: 'market', suggestion: 'markets' },
  },
  {
    title: 'an unknown key deep inside, with nothing near it',
    json: '{ "organisations": [{ "id": "acme", "dpo": { "colour": "red" } }] }',
    yaml: 'organisations:\n  - id: acme\n    dpo:\n      colour: red\n',
    places: ['CF01 1:46-1:54', 'CF01 4:7-4:13'],
    subject: '/organisations/acme/dpo/colour',
    params: { key: 'colour', suggestion: '' },
  },
  {
    title: 'a value of the wrong type',
    json: '{ "organisations": [{ "id": "acme", "companyNumber": 12345678 }] }',
    yaml: 'organisations:\n  - id: acme\n    companyNumber: 12345678\n',
    places: ['CF02 1:54-1:62', 'CF02 3:20-3:28'],
    subject: '/organisations/acme/companyNumber',
    params: { path: 'organisations/acme/companyNumber', expected: 'string', found: '12345678', suggestion: '' },
  },
  {
    title: 'a word that is not one of the possible words',
    json: '{ "organisations": [{ "id": "acme" }],\n"statements": [{ "id": "site", "languages": ["nl-BE"], "form": "informl" }] }',
    yaml: 'organisations: [{ id: acme }]\nstatements:\n  - { id: site, languages: [nl-BE], form: informl }\n',
    places: ['CF02 2:64-2:73', 'CF02 3:43-3:50'],
    subject: '/statements/site/form',
    params: {
      path: 'statements/site/form',
      expected: '"formal" | "informal"',
      found: '"informl"',
      suggestion: 'informal',
    },
  },
  {
    title: 'a choice of shapes: the shape that was meant is judged',
    json: '{ "organisations": [{ "id": "acme" }],\n"activities": [{ "id": "hr", "source": { "publiclyAvailable": true } }] }',
    yaml: 'organisations: [{ id: acme }]\nactivities:\n  - id: hr\n    source:\n      publiclyAvailable: true\n',
    places: ['CF04 2:40-2:69', 'CF04 5:7-5:30'],
    subject: '/activities/hr/source/from',
    params: { path: 'activities/hr/source/from', expected: 'string | { "nl": "…", "en": "…" }' },
  },
  {
    title: 'a choice of shapes: no shape was meant',
    json: '{ "organisations": [{ "id": "acme", "dpo": false }] }',
    yaml: 'organisations: [{ id: acme, dpo: false }]\n',
    places: ['CF02 1:44-1:49', 'CF02 1:34-1:39'],
    subject: '/organisations/acme/dpo',
    params: { path: 'organisations/acme/dpo', expected: '{…} | "none"', found: 'false', suggestion: '' },
  },
  {
    title: 'a missing key, at the object that lacks it',
    json: '{ "organisations": [\n  { "legalName": "Acme" }\n] }',
    yaml: 'organisations:\n  - legalName: Acme\n',
    places: ['CF04 2:3-2:26', 'CF04 2:5-2:20'],
    subject: '/organisations/0/id',
    params: { path: 'organisations/0/id', expected: 'string' },
  },
  {
    title: 'a list that must not be empty',
    json: '{ "organisations": [] }',
    yaml: 'organisations: []\n',
    places: ['CF02 1:20-1:22', 'CF02 1:16-1:18'],
    subject: '/organisations',
    params: { path: 'organisations', expected: '≥ 1', found: '[]', suggestion: '' },
  },
  {
    title: 'a blank text',
    json: '{ "organisations": [{ "id": "acme", "legalName": " " }] }',
    yaml: 'organisations: [{ id: acme, legalName: " " }]\n',
    places: ['CF02 1:50-1:53', 'CF02 1:40-1:43'],
    subject: '/organisations/acme/legalName',
    params: { path: 'organisations/acme/legalName', expected: 'string', found: '" "', suggestion: '' },
  },
  {
    title: 'a country that ISO 3166-1 does not have',
    json: '{ "organisations": [{ "id": "acme" }], "markets": ["BE", "UK"] }',
    yaml: 'organisations: [{ id: acme }]\nmarkets:\n  - BE\n  - UK\n',
    places: ['CF02 1:58-1:62', 'CF02 4:5-4:7'],
    subject: '/markets/UK',
    params: { path: 'markets/UK', expected: 'ISO 3166-1 alpha-2 (BE, NL …)', found: '"UK"', suggestion: '' },
  },
  {
    title: 'a text in a language that is none',
    json: '{ "organisations": [{ "id": "acme" }], "cookies": { "settings": { "dutch_": "onderaan" } } }',
    yaml: 'organisations: [{ id: acme }]\ncookies:\n  settings:\n    dutch_: onderaan\n',
    places: ['CF01 1:67-1:75', 'CF01 4:5-4:11'],
    subject: '/cookies/settings/dutch_',
    params: { key: 'dutch_', suggestion: '' },
  },
  {
    title: 'a key that stands twice, at the second',
    json: '{ "organisations": [{ "id": "acme" }],\n  "output": "a",\n  "output": "b" }',
    yaml: 'organisations: [{ id: acme }]\noutput: a\noutput: b\n',
    places: ['CF03 3:3-3:11', 'CF03 3:1-3:7'],
    subject: '',
    params: {
      problem: 'the key "output" stands here twice',
      'problem.nl': 'de sleutel "output" staat hier twee keer',
    },
  },
  {
    title: 'a key that reaches into the prototype',
    json: '{ "organisations": [{ "id": "acme" }],\n  "__proto__": { "output": "a" } }',
    yaml: 'organisations: [{ id: acme }]\n__proto__: { output: a }\n',
    places: ['CF01 2:3-2:14', 'CF01 2:1-2:10'],
    subject: '',
    params: { key: '__proto__', suggestion: '' },
  },
];

describe('parseConfig', () => {
  for (const { title, json, yaml, places, subject, params } of twins) {
    it(`finds ${title}`, () => {
      const texts = [json, yaml] as const;
      texts.forEach((text, index) => {
        const file = index === 0 ? 'verklaar.config.json' : 'verklaar.config.yaml';
        const { config, findings } = parseConfig(text, file);
        assert.equal(config, undefined);
        assert.deepEqual(findings.map(place), [places[index]]);
        const [finding] = findings;
        assert.ok(finding);
        assert.deepEqual(finding.params, params);
        assert.equal(finding.subject, subject);
        assert.equal(finding.severity, 'error');
        assert.deepEqual(finding.evidence, [{ file, symbol: subject.slice(1) }]);
      });
    });
  }

  it('accepts the nearest right neighbours', () => {
    const text = `{
      // who we are
      "organisations": [
        { "id": "acme", "legalName": "Acme", "companyNumber": "12345678", "dpo": { "email": "dpo@acme.example" } },
      ],
      "markets": ["BE", "GB"],
      "cookies": { "settings": { "nl-BE": "onderaan" } }, /* settings */
      "statements": [{ "id": "site", "languages": ["nl-BE"], "form": "informal" }],
    }`;
    const { config, findings } = parseConfig(text, 'verklaar.config.json');
    assert.deepEqual(findings, []);
    assert.deepEqual(config, {
      organisations: [{ id: 'acme', legalName: 'Acme', companyNumber: '12345678', dpo: { email: 'dpo@acme.example' } }],
      markets: ['BE', 'GB'],
      cookies: { settings: { 'nl-BE': 'onderaan' } },
      statements: [{ id: 'site', languages: ['nl-BE'], form: 'informal' }],
    });
  });

  it('gives equal configs for equal JSON and YAML', () => {
    const json = parseConfig('{ "organisations": [{ "id": "acme", "email": "a@acme.example" }] }', 'c.json');
    const yaml = parseConfig('organisations:\n  - id: acme\n    email: a@acme.example\n', 'c.yml');
    assert.deepEqual(json.findings, []);
    assert.deepEqual(yaml.config, json.config);
  });

  it('reports all there is in one run, in the order of the text', () => {
    const text = [
      '{',
      '  "organisations": [{ "id": "Acme", "email": "acme" }],',
      '  "statements": [{ "id": "site", "languages": ["nl", "xx"], "controller": "beta" }],',
      '  "transfers": "no",',
      '  "ouput": "privacy",',
      '}',
    ].join('\n');
    assert.deepEqual(parseConfig(text, 'c.json').findings.map(place), [
      'CF02 2:29-2:35',
      'CF02 2:46-2:52',
      'CF02 3:54-3:58',
      'CF02 3:75-3:81',
      'CF02 4:16-4:20',
      'CF01 5:3-5:10',
    ]);
  });

  it('leaves vocabulary and retention of activities to the validator of facts', () => {
    const text =
      '{ "organisations": [{ "id": "a" }], "activities": [{ "id": "hr", "purpose": "hrm", "retention": "ever" }] }';
    assert.deepEqual(parseConfig(text, 'c.json').findings, []);
  });
});
