import fc from 'fast-check';
import assert from 'node:assert/strict';

import { candidatesAt, nothingKnown, type TermPlace, placeInConfig } from '../../core/src/completion/index.js';

const placeOf = (file: string, marked: string): TermPlace | undefined =>
  placeInConfig(marked.replace('|', ''), `/app/${file}`, marked.indexOf('|'));
const where = (file: string, marked: string): string => {
  const place = placeOf(file, marked);
  return place ? [...place.path, ...(place.isKey ? ['?'] : []), place.word.text].join(' ') : 'nowhere';
};

describe('completion in a config', () => {
  describe('in JSON', () => {
    for (const [text, expected] of [
      ['{ "organisations": [{ "authority": "|" }] }', 'organisations authority '],
      ['{ "organisations": [{ "authority": "N|L" }] }', 'organisations authority NL'],
      ['{ "organisations": [{ "authority": | }] }', 'organisations authority '],
      ['{ "markets": ["NL", |', 'markets '],
      ['{\r\n  // it’s a comment\r\n  "activities": [{ "recipients": ["|"] }] }', 'activities recipients '],
      ['{ "activities": [{ "recipients": [{ "recipient": "|" }] }] }', 'activities recipients recipient '],
      ['{ "activities": [{ "retention": "P1Y after cust|omer.end" }] }', 'activities retention customer.end'],
      ['{ "activities": [{ "dataSub|jects": [] }] }', 'activities ? dataSubjects'],
      ['{ "|" }', '? '],
    ] as const) {
      it(text, () => {
        assert.equal(where('verklaar.config.json', text), expected);
      });
    }
  });

  describe('in YAML', () => {
    for (const [text, expected] of [
      ['|', '? '],
      ['mark|', '? mark'],
      ['markets: |', 'markets '],
      ['markets:\n  - |\n', 'markets '],
      ['markets: [NL, |', 'markets '],
      ['organisations:\n  - |\n', 'organisations ? '],
      ['organisations:\n  - id: acme\n    |\nmarkets: [NL]\n', 'organisations ? '],
      ['organisations:\r\n  - id: acme\r\n    auth|\r\n', 'organisations ? auth'],
      ['organisations:\n  - id: acme\n    authority: N|\n', 'organisations authority N'],
      ['organisations:\n  - id: acme\n    authority: "|"\n', 'organisations authority '],
      ['activities:\n  - id: hr\n    name: { | }\n', 'activities name ? '],
      ['activities:\n  - id: hr\n    recipients:\n      - |\n', 'activities recipients '],
      ['activities:\n  - id: hr\n    retention: P1Y after |\n    legalBasis: consent\n', 'activities retention '],
      ['activities:\n  - id: hr\n    data|Subjects: [employee]\n', 'activities ? dataSubjects'],
      ['# the |\nmarkets: [NL]\n', 'nowhere'],
      ['terms:\n  categories:\n    - id: account.pin\n      parent: acc|\n', 'terms categories parent acc'],
    ] as const) {
      it(JSON.stringify(text), () => {
        assert.equal(where('verklaar.config.yaml', text), expected);
      });
    }
  });

  const known = {
    ...nothingKnown,
    activities: [{ id: 'hr' }],
    recipients: [{ id: 'mollie' }],
    organisations: [{ id: 'acme' }],
    markets: ['BE'],
    languages: ['nl-BE'],
  };
  const ids = (marked: string): readonly string[] => {
    const place = placeOf('verklaar.config.yaml', marked);
    return place ? candidatesAt(place, known).map(({ id }) => id) : [];
  };

  it('offers what the project has named, its own countries and languages first', () => {
    assert.deepEqual(ids('activities:\n  - id: x\n    recipients: [|]'), ['mollie']);
    assert.deepEqual(ids('statements:\n  - controller: |'), ['acme']);
    assert.equal(ids('organisations:\n  - authority: |')[0], 'BE');
    assert.equal(ids('organisations:\n  - address: { country: | }')[0], 'BE');
    assert.deepEqual(ids('statements:\n  - languages: [|]').slice(0, 2), ['nl', 'nl-BE']);
    assert.ok(ids('activities:\n  - law: |').includes('BE-WER-III.86'));
  });

  it('offers words of the vocabulary at the places of a declaration', () => {
    assert.ok(ids('activities:\n  - legalBasis: |').includes('legitimateInterests'));
    assert.ok(ids('terms:\n  dataSubjects:\n    - parent: |').includes('customer'));
    assert.ok(!ids('terms:\n  dataSubjects:\n    - parent: |').includes('contact.email'));
    assert.ok(ids('outsideCode:\n  absent: [|]').includes('cctv'));
  });

  it('never throws, whatever the text and the place', () => {
    const parts = [
      'activities',
      ':',
      ' ',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      "'",
      'id',
      '#',
      '&a',
      '*a',
      '|',
      '>',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), fc.nat(80), (words, offset) => {
        const text = words.join('');
        for (const file of ['verklaar.config.json', 'verklaar.config.yaml']) {
          const place = placeInConfig(text, file, Math.min(offset, text.length));
          if (place) candidatesAt(place, known);
        }
      }),
      { numRuns: 300 },
    );
  });
});
