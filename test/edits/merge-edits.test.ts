import fc from 'fast-check';
import assert from 'node:assert/strict';

import {
  mergeEdits,
  type MarkWords,
  readLines,
  splitFrame,
  withFrame,
  writeLines,
} from '../../core/src/edits/index.js';

const words: MarkWords = {
  edited: ['Conflict.', 'Your text:'],
  generated: ['Conflict.', 'Text of the code:'],
  removed: ['Conflict.', 'You deleted this:'],
  dropped: ['Conflict.', 'The code no longer says this:'],
  end: ['End of the conflict.', ''],
};

interface Outcome {
  readonly text: string;
  readonly passages: number;
  readonly conflicts: number;
}

function merge(base: string, edited: string, generated: string): Outcome {
  const { body, passages, conflicts } = mergeEdits({ base, edited, generated }, words);
  return { text: writeLines(withFrame(body, splitFrame(readLines(generated)).frame)), passages, conflicts };
}

const frame = (notice: string): string => `<!-- made -->\n\n# Statement\n\n> **Draft.** ${notice}\n\n`;
const base = `${frame('Version 1.')}## Who\n\nAcme, Street 1.\n\nMail us.\n\n## Orders\n\nWe keep orders.\n\n- **Which?** Name.\n- **How long?** 1 year.\n- **Who?** Nobody.\n`;
const conflict = (edited: string, generated: string): string =>
  `> **Conflict.** Your text: <!-- conflict: edited -->\n\n${edited}\n\n> **Conflict.** Text of the code: <!-- conflict: generated -->\n\n${generated}\n\n> **End of the conflict.** <!-- conflict: end -->\n`;

describe('Edits of a person in a document that is made again', () => {
  it('without edits, the document is as it is made', () => {
    const generated = base.replace('1 year', '2 years').replace('Version 1', 'Version 2');
    assert.deepEqual(merge(base, base, generated), { text: generated, passages: 0, conflicts: 0 });
  });

  it('without a change in the code, the document is as it was edited', () => {
    const edited = base
      .replace('Mail us.', 'Write or call us.\n\nWe are at home on Fridays.')
      .replace('- **Who?** Nobody.\n', '');
    assert.deepEqual(merge(base, edited, base), { text: edited, passages: 2, conflicts: 0 });
  });

  it('takes over both where each changed another place, also neighbouring entries of a list', () => {
    const edited = base.replace('1 year.', '1 year after delivery.').replace('Mail us.', 'Mail or call us.');
    const generated = base
      .replace('Nobody.', 'Mollie.')
      .replace('Name.', 'Name, e-mail.')
      .replace('Street 1', 'Road 2');
    const both = generated.replace('1 year.', '1 year after delivery.').replace('Mail us.', 'Mail or call us.');
    assert.deepEqual(merge(base, edited, generated), { text: both, passages: 2, conflicts: 0 });
  });

  it('takes over a line that both wrote', () => {
    const both = base.replace('1 year', '2 years');
    assert.deepEqual(merge(base, both, both), { text: both, passages: 1, conflicts: 0 });
  });

  it('keeps both texts of a place that both changed, and says whose is whose', () => {
    const edited = base.replace('We keep orders.', 'We keep orders safe.');
    const generated = base.replace('We keep orders.', 'We keep orders and invoices.');
    const { text, conflicts } = merge(base, edited, generated);
    assert.equal(conflicts, 1);
    assert.equal(
      text,
      base.replace('We keep orders.\n', conflict('We keep orders safe.', 'We keep orders and invoices.')),
    );
  });

  it('keeps what a person wrote where the code says nothing any more, and asks', () => {
    const edited = base.replace('We keep orders.', 'We keep orders safe.');
    const { text, conflicts } = merge(base, edited, base.replace('We keep orders.\n\n', ''));
    assert.equal(conflicts, 1);
    assert.match(text, /> \*\*Conflict\.\*\* The code no longer says this: .*\n\nWe keep orders safe\.\n\n> \*\*End/u);
  });

  it('shows what the code says anew where a person had deleted it, and asks', () => {
    const edited = base.replace('We keep orders.\n\n', '');
    const { text, conflicts } = merge(base, edited, base.replace('We keep orders.', 'We keep invoices.'));
    assert.equal(conflicts, 1);
    assert.match(text, /> \*\*Conflict\.\*\* You deleted this: .*\n\nWe keep invoices\.\n\n> \*\*End/u);
  });

  it('asks where a person wrote something beside what the code takes away: it may have been about that', () => {
    const edited = base.replace('We keep orders.\n', 'We keep orders.\n\nAsk for them at the desk.\n');
    const { text, conflicts } = merge(base, edited, base.replace('We keep orders.\n\n', ''));
    assert.equal(conflicts, 1);
    assert.match(text, /Ask for them at the desk\./u);
  });

  it('repeats the whole table in a conflict about a row, and the whole entry in one about a line of it', () => {
    const table = `${frame('')}| A | B |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n`;
    const shown = merge(table, table.replace('| 2 |', '| two |'), table.replace('| 2 |', '| II |'));
    assert.match(shown.text, /edited -->\n\n\| A \| B \|\n\| - \| - \|\n\| 1 \| two \|\n\| 3 \| 4 \|\n\n> /u);
    assert.match(shown.text, /generated -->\n\n\| A \| B \|\n\| - \| - \|\n\| 1 \| II \|\n\| 3 \| 4 \|\n\n> /u);
    const list = `${frame('')}- One:\n  - inner a\n- Two\n`;
    const nested = merge(list, list.replace('inner a', 'inner b'), list.replace('inner a', 'inner c'));
    assert.match(
      nested.text,
      /edited -->\n\n- One:\n {2}- inner b\n\n> .*\n\n- One:\n {2}- inner c\n\n> .*\n\n- Two\n$/u,
    );
  });

  describe('with a conflict that is open', () => {
    const first = base.replace('We keep orders.', 'We keep invoices.');
    const { text: open } = merge(base, base.replace('We keep orders.', 'We keep them.'), first);

    it('leaves it as it stands when nothing changed', () => {
      assert.deepEqual(merge(first, open, first), { text: open, passages: 1, conflicts: 1 });
    });

    it('leaves it when the code changed elsewhere', () => {
      const second = first.replace('1 year', '2 years');
      assert.deepEqual(merge(first, open, second), {
        text: open.replace('1 year', '2 years'),
        passages: 1,
        conflicts: 1,
      });
    });

    it('shows the newest text of the code', () => {
      const second = first.replace('We keep invoices.', 'We keep nothing.');
      const { text, conflicts } = merge(first, open, second);
      assert.equal(conflicts, 1);
      assert.equal(text, base.replace('We keep orders.\n', conflict('We keep them.', 'We keep nothing.')));
    });

    it('keeps what a person wrote within it when the code changes there again', () => {
      const second = first.replace('We keep invoices.', 'We keep nothing.');
      const { text } = merge(first, open.replace('We keep invoices.', 'We keep invoices, says Jo.'), second);
      for (const line of ['We keep them.', 'We keep invoices, says Jo.', 'We keep nothing.'])
        assert.ok(text.includes(line));
    });

    it('is resolved by deleting one of the texts, whether its line of explanation goes too or not', () => {
      const mine = first.replace('We keep invoices.', 'We keep them.');
      for (const resolved of [
        open.replace('We keep invoices.\n', ''),
        open.replace(/> .*generated -->\n\nWe keep invoices\.\n\n/u, ''),
        open.replace(/> .*generated -->\n\nWe keep invoices\.\n\n> .*end -->\n\n/u, ''),
      ]) {
        assert.notEqual(resolved, open);
        assert.deepEqual(merge(first, resolved, first), { text: mine, passages: 1, conflicts: 0 });
      }
      for (const resolved of [
        open.replace('We keep them.\n', ''),
        open.replace(/> .*edited -->\n\nWe keep them\.\n\n/u, ''),
        open.replace(/> .*edited -->\n\nWe keep them\.\n\n> .*generated -->\n\n/u, ''),
      ]) {
        assert.notEqual(resolved, open);
        assert.deepEqual(merge(first, resolved, first), { text: first, passages: 0, conflicts: 0 });
      }
    });

    it('of a deleted passage is resolved by deleting it again, or by deleting the mark', () => {
      const gone = merge(base, base.replace('We keep orders.\n\n', ''), first).text;
      const without = first.replace('We keep invoices.\n\n', '');
      assert.deepEqual(merge(first, gone.replace('We keep invoices.\n\n', ''), first), {
        text: without,
        passages: 1,
        conflicts: 0,
      });
      assert.deepEqual(merge(first, gone.replace(/> .*removed -->\n\n/u, ''), first), {
        text: first,
        passages: 0,
        conflicts: 0,
      });
    });
  });

  describe('whatever the form of the file', () => {
    const edited = base.replace('Mail us.', 'Call us.');
    const generated = base.replace('1 year', '2 years');
    const expected = generated.replace('Mail us.', 'Call us.');

    it('reads line ends of Windows, a byte-order mark, white space at the end, a missing last line end', () => {
      for (const form of [
        edited.replaceAll('\n', '\r\n'),
        `\uFEFF${edited}`,
        edited.replaceAll('.\n', '. \t\n'),
        edited.trimEnd(),
        `\n\n${edited}\n\n`,
      ]) {
        const { text, conflicts } = merge(base, form, generated);
        assert.equal(text.replaceAll(/[ \t]+\n/gu, '\n'), expected);
        assert.equal(conflicts, 0);
      }
    });

    it('puts the notice and the comment back that a person deleted, and keeps what they wrote instead', () => {
      assert.equal(merge(base, edited.replace(/<!-- made -->\n\n/u, ''), generated).text, expected);
      assert.equal(merge(base, edited.replace(/> \*\*Draft.*\n\n/u, ''), generated).text, expected);
      const own = merge(base, edited.replace('> **Draft.** Version 1.', '> Checked by us.'), generated).text;
      assert.equal(own, expected.replace('Version 1.\n', 'Version 1.\n\n> Checked by us.\n'));
    });

    it('follows a paragraph that was moved, and a heading that was deleted', () => {
      const moved = base.replace('Mail us.\n\n', '').replace('We keep orders.', 'We keep orders.\n\nMail us.');
      assert.equal(merge(base, moved, generated).text, moved.replace('1 year', '2 years'));
      const headless = base.replace('## Orders\n\n', '');
      assert.equal(merge(base, headless, generated).text, headless.replace('1 year', '2 years'));
    });

    it('keeps lines that occur several times', () => {
      const twice = base.replace('Mail us.', 'Mail us.\n\nMail us.\n\nMail us.');
      assert.equal(merge(base, twice, generated).text, twice.replace('1 year', '2 years'));
    });
  });
});

describe('Any sequence of edits and changes of the code', () => {
  const block = fc.constantFrom(
    '## A',
    '## B',
    'One.',
    'Two.',
    'Two.',
    '- **X?** a',
    '- **Y?** b',
    '  - inner',
    '| 1 | 2 |',
  );
  const document = fc.array(block, { maxLength: 12 }).map((lines) => `${frame('')}${lines.join('\n\n')}\n`);
  const action = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('insert' as const), at: fc.nat(20), indented: fc.boolean() }),
    },
    fc.record({ kind: fc.constant('delete' as const), at: fc.nat(20), count: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ kind: fc.constant('replace' as const), at: fc.nat(20) }),
    fc.record({ kind: fc.constant('form' as const), form: fc.constantFrom('crlf', 'bom', 'spaces', 'end') }),
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('make' as const), generated: document }) },
  );

  it('loses no line that a person wrote and did not delete', () => {
    fc.assert(
      fc.property(document, fc.array(action, { maxLength: 10 }), (start, actions) => {
        let [made, text] = [start, start];
        const written = new Set<string>();
        for (const [step, one] of actions.entries()) {
          if (one.kind === 'make') {
            ({ text } = merge(made, text, one.generated));
            made = one.generated;
          } else if (one.kind === 'form') {
            text = inForm(text, one.form);
          } else {
            const lines = text.split(/\r?\n/u);
            const at = Math.min(one.at, lines.length);
            const own = `Own ${String(step)}.`;
            const count = one.kind === 'insert' ? 0 : one.kind === 'replace' ? 1 : one.count;
            for (const gone of lines.slice(at, at + count)) written.delete(gone.trim());
            lines.splice(
              at,
              count,
              ...(one.kind === 'delete' ? [] : [one.kind === 'insert' && one.indented ? `  ${own}` : own]),
            );
            if (one.kind !== 'delete') written.add(own);
            text = lines.join('\n');
          }
          for (const own of written) assert.ok(text.includes(own), `${own} in\n${text}`);
        }
        const last = merge(made, text, made);
        for (const own of written) assert.ok(last.text.includes(own));
        assert.deepEqual(merge(made, last.text, made).text, last.text);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same text for the same texts, and again what it gave', () => {
    fc.assert(
      fc.property(document, document, document, (first, edited, second) => {
        const merged = merge(first, edited, second);
        assert.deepEqual(merge(first, edited, second), merged);
        const again = merge(second, merged.text, second);
        assert.deepEqual([again.text, again.conflicts], [merged.text, merged.conflicts]);
      }),
      { numRuns: 1000 },
    );
  });

  it('without a person, gives what is made', () => {
    fc.assert(
      fc.property(document, document, (first, second) => {
        assert.deepEqual(merge(first, first, second), {
          text: writeLines(readLines(second)),
          passages: 0,
          conflicts: 0,
        });
      }),
    );
  });

  function inForm(text: string, form: 'bom' | 'crlf' | 'end' | 'spaces'): string {
    switch (form) {
      case 'bom':
        return text.startsWith('\uFEFF') ? text : `\uFEFF${text}`;
      case 'crlf':
        return text.replaceAll(/\r?\n/gu, '\r\n');
      case 'end':
        return text.trimEnd();
      case 'spaces':
        return text.replaceAll(/\r?\n/gu, '  \n');
    }
  }
});
