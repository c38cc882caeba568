import fc from 'fast-check';
import assert from 'node:assert/strict';

import { factsOfConfig } from '../../core/src/config/facts-of-config.js';
import { parseConfig } from '../../core/src/config/parse-config.js';
import { validateFacts } from '../../core/src/declarations/validate-facts.js';
import { configExample } from '../../scripts/schemas/examples.js';

const json = JSON.stringify(configExample, null, 2);
const yaml = [
  'organisations:',
  '  - id: acme',
  '    address: &home { street: Kerkstraat 1, postalCode: "1000", city: Brussel, country: BE }',
  '    dpo: { address: *home }',
  'statements:',
  '  - { id: site, languages: [nl-BE, en], form: informal }',
  'activities:',
  '  - id: hr',
  '    name: { nl: Personeel }',
  '    retention: P5Y after contract.end',
  '    data: [identity.name, { category: contact.email, retention: P1Y }]',
  'terms: { categories: [{ id: account.pin, labels: { en: PIN } }] }',
].join('\n');

/** What a slip of the hand or a hostile file may put anywhere. */
const scraps = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    ',',
    ':',
    '\\',
    '\n',
    '\r',
    '\t',
    '- ',
    '&a ',
    '*a',
    '!!map ',
    '|',
    '? ',
    '---\n',
    '//',
    '/*',
    '__proto__',
    'constructor',
    'null',
    'true',
    '-1',
    '1e999',
    '.nan',
    '\uFEFF',
    '\uD800',
    '\u0000',
  ),
  fc.string({ maxLength: 8, unit: 'binary' }),
);

/** Reads as a session of the tools does, to the end. */
function readAll(text: string, file: string): ReturnType<typeof parseConfig> {
  const parsed = parseConfig(text, file);
  if (parsed.located) validateFacts(factsOfConfig(parsed.located, file));
  return parsed;
}

describe('a damaged config', () => {
  for (const [text, file] of [
    [json, 'verklaar.config.json'],
    [yaml, 'verklaar.config.yaml'],
  ] as const) {
    it(`is right before the damage: ${file}`, () => {
      assert.deepEqual(readAll(text, file).findings, []);
    });

    it(`never ends in an exception, and gives a config or findings with a place: ${file}`, () => {
      const damage = fc.array(fc.tuple(fc.nat(text.length), fc.nat(12), scraps), { minLength: 1, maxLength: 4 });
      fc.assert(
        fc.property(damage, (changes) => {
          const damaged = changes.reduce(
            (whole, [start, length, scrap]) => whole.slice(0, start) + scrap + whole.slice(start + length),
            text,
          );
          const { config, findings } = readAll(damaged, file);
          assert.equal(config === undefined, findings.length > 0);
          for (const { at, id } of findings) {
            assert.match(id, /^CF0[1-4]$/);
            assert.equal(at?.file, file);
            assert.ok(at.start.line >= 1 && at.start.column >= 1);
          }
        }),
        { numRuns: 400 },
      );
    });
  }

  it('never ends in an exception whatever stands in the right places', () => {
    const parts = Object.keys(configExample);
    fc.assert(
      fc.property(
        fc.constantFrom(...parts, 'terms', 'terminalAccess', 'recipients', 'children'),
        fc.jsonValue(),
        (key, value) => {
          const { config, findings } = readAll(JSON.stringify({ ...configExample, [key]: value }), 'c.json');
          assert.equal(config === undefined, findings.length > 0);
        },
      ),
      { numRuns: 400 },
    );
  });
});
