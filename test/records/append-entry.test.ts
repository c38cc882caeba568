import fc from 'fast-check';
import assert from 'node:assert/strict';
import { parse } from 'yaml';

import { appendEntry } from '../../core/src/records/append-entry.js';

const options = { list: 'things', heading: ['What was decided.'], head: { schemaVersion: 1 } };
const entry = { id: 'two', day: '2026-12-01' };
const append = (text: string | undefined): string | undefined => appendEntry(text, entry, options);

describe('adding an entry to a file of decisions', () => {
  it('makes a file where there is none', () => {
    assert.equal(
      append(undefined),
      '# What was decided.\nschemaVersion: 1\nthings:\n  - id: two\n    day: 2026-12-01\n',
    );
  });

  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    ['behind the last', 'things:\n  - id: one\n', 'things:\n  - id: one\n  - id: two\n    day: 2026-12-01\n'],
    ['without indentation', 'things:\n- id: one\n', 'things:\n- id: one\n- id: two\n  day: 2026-12-01\n'],
    [
      'with a last line that does not end',
      'things:\n  - id: one',
      'things:\n  - id: one\n  - id: two\n    day: 2026-12-01\n',
    ],
    [
      'with line ends of Windows',
      'things:\r\n  - id: one\r\n',
      'things:\r\n  - id: one\r\n  - id: two\r\n    day: 2026-12-01\r\n',
    ],
    [
      'behind comments that belong to the last',
      'things:\n  - id: one # ours\n    # agreed in the meeting\n',
      'things:\n  - id: one # ours\n    # agreed in the meeting\n  - id: two\n    day: 2026-12-01\n',
    ],
    [
      'before another key and its comment',
      'things:\n  - id: one\n\n# The version.\nschemaVersion: 1\n',
      'things:\n  - id: one\n\n  - id: two\n    day: 2026-12-01\n# The version.\nschemaVersion: 1\n',
    ],
    ['into an empty list', 'things: []\nlast: 1\n', 'things:\n  - id: two\n    day: 2026-12-01\nlast: 1\n'],
    ['into an empty list with a comment', 'things: [] # none\n', 'things:\n  - id: two\n    day: 2026-12-01\n# none\n'],
    ['between brackets', 'things: [{ id: one }]\n', 'things: [{ id: one }, {"id":"two","day":"2026-12-01"}]\n'],
    ['behind a comma', 'things: [{ id: one },]\n', 'things: [{ id: one }, {"id":"two","day":"2026-12-01"}]\n'],
    [
      'behind a text of several lines',
      'things:\n  - id: |\n      one\n\n',
      'things:\n  - id: |\n      one\n\n  - id: two\n    day: 2026-12-01\n',
    ],
  ];
  for (const [what, before, after] of cases)
    it(what, () => {
      assert.equal(append(before), after);
    });

  const refused: readonly (readonly [what: string, text: string])[] = [
    ['no list', 'other: 1\n'],
    ['a list that is none', 'things: yes\n'],
    ['no map', '- id: one\n'],
    ['a mistake', 'things: [\n'],
    ['a key that stands twice', 'things:\n  - id: one\nthings:\n  - id: one\n'],
    ['an alias', 'things:\n  - &a { id: one }\n  - *a\n'],
    ['several documents', 'things:\n  - id: one\n---\nthings: []\n'],
    ['an end of the document', 'things:\n  - id: one\n...\n'],
  ];
  for (const [what, text] of refused)
    it(`adds nothing to a text with ${what}`, () => {
      assert.equal(append(text), undefined);
    });

  it('keeps spaces at the end of a text that are no spaces to YAML', () => {
    const added = appendEntry(undefined, { id: 'one', reason: '\u00A0' }, options);
    assert.deepEqual(parse(added ?? ''), { schemaVersion: 1, things: [{ id: 'one', reason: '\u00A0' }] });
  });

  it('keeps every byte of what stands there, whatever is added', () => {
    const text = fc.string({ unit: 'grapheme-composite', maxLength: 30 });
    const words = fc.record({ id: text, reason: fc.option(text, { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (entries) => {
        const texts: string[] = [];
        for (const one of entries) {
          const next = appendEntry(texts.at(-1), one, options);
          assert.ok(next !== undefined);
          assert.ok(next.startsWith(texts.at(-1) ?? ''));
          texts.push(next);
        }
        const { things } = parse(texts.at(-1) ?? '') as { things: unknown };
        assert.deepEqual(things, JSON.parse(JSON.stringify(entries)));
      }),
    );
  });
});
