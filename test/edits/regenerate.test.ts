import fc from 'fast-check';
import assert from 'node:assert/strict';

import type { NamedDocument } from '../../core/src/documents/render-documents.js';

import { editTree, readBase, type StoredEdits, writeMarkdown } from '../../core/src/documents/edited/edit-tree.js';
import { toHtmlPage } from '../../core/src/documents/html.js';
import { renderTrees } from '../../core/src/documents/render-documents.js';
import { stampDocument } from '../../core/src/documents/standing.js';
import { config, judge, mailer, newsletter, questions, recipient } from '../support/register-builder.js';

/** What a declaration may say at one time and not at another. */
interface Code {
  readonly withNewsletter: boolean;
  readonly withQuestions: boolean;
  readonly years: number;
  readonly isSent: boolean;
  readonly measures: readonly ('accessControl' | 'backup' | 'mfa')[];
}

const code = fc.record<Code>({
  withNewsletter: fc.boolean(),
  withQuestions: fc.boolean(),
  years: fc.integer({ min: 1, max: 3 }),
  isSent: fc.boolean(),
  measures: fc.subarray(['accessControl', 'mfa'], { minLength: 1 }),
});

const edit = fc.record({
  kind: fc.constantFrom('delete', 'insert', 'replace'),
  // Anywhere: a share of the lines that there are.
  at: fc.double({ min: 0, max: 1, noNaN: true }),
});

function render({ withNewsletter, withQuestions, years, isSent, measures }: Code): NamedDocument {
  const facts = [
    ...(withNewsletter
      ? [newsletter({ retention: `P${String(years)}Y`, ...(isSent && { recipients: ['mailer'] }) })]
      : []),
    ...(withQuestions ? [questions()] : []),
    ...(isSent ? [recipient(mailer)] : []),
  ];
  const { register, findings } = judge(facts, config({ security: { measures: [...measures] } }));
  const tree = renderTrees(register, findings).find(({ name }) => name === 'statement.nl-NL');
  assert.ok(tree);
  return tree;
}

/** What a report does with a document. */
function report(
  tree: NamedDocument,
  stored?: StoredEdits,
): { readonly stored: StoredEdits; readonly tree: NamedDocument } {
  const edited = editTree(tree, stored);
  const stamped = { ...edited, document: stampDocument(edited.document, undefined) };
  const { base, content } = writeMarkdown(stamped);
  return { stored: { base: readBase(base), edited: content }, tree: stamped };
}

describe('A statement that is edited and made again in any order', () => {
  const steps = fc.array(fc.oneof({ weight: 2, arbitrary: edit }, code), { maxLength: 6 });

  it('keeps every line of a person in text and page, and changes nothing when nothing changed', () => {
    fc.assert(
      fc.property(code, steps, (start, actions) => {
        let made = render(start);
        let { stored } = report(made);
        const written = new Set<string>();
        for (const [step, action] of actions.entries()) {
          if ('kind' in action) {
            const lines = stored.edited.split('\n');
            const at = Math.round(action.at * lines.length);
            const own = `Zin${String(step)}.`;
            const gone = lines.splice(at, action.kind === 'insert' ? 0 : 1, ...(action.kind === 'delete' ? [] : [own]));
            for (const line of gone) written.delete(line);
            if (action.kind !== 'delete') written.add(own);
            stored = { ...stored, edited: lines.join('\n') };
          } else {
            made = render(action);
            ({ stored } = report(made, stored));
          }
        }
        const { stored: last, tree } = report(made, stored);
        const page = toHtmlPage(tree.document);
        for (const own of written) {
          assert.ok(last.edited.split('\n').includes(own), `${own} in\n${last.edited}`);
          assert.ok(page.includes(own), `${own} in\n${page}`);
        }
        assert.deepEqual(report(made, last).stored, last);
      }),
      { numRuns: 60 },
    );
  });

  it('is as it is made when nobody edits it', () => {
    fc.assert(
      fc.property(code, code, (first, second) => {
        const { stored } = report(render(first));
        assert.deepEqual(report(render(second), stored).stored, report(render(second)).stored);
      }),
      { numRuns: 30 },
    );
  });

  it('has another version with an edit, and its own again without', () => {
    const made = render({ withNewsletter: true, withQuestions: true, years: 1, isSent: true, measures: ['mfa'] });
    const first = report(made);
    const edited = {
      ...first.stored,
      edited: first.stored.edited.replace('Wij beantwoorden uw vraag.', 'Wij antwoorden.'),
    };
    const second = report(made, edited);
    assert.notEqual(second.tree.document.standing?.version, first.tree.document.standing?.version);
    assert.ok(second.stored.edited.includes(second.tree.document.standing?.version ?? '?'));
    const undone = {
      ...second.stored,
      edited: second.stored.edited.replace('Wij antwoorden.', 'Wij beantwoorden uw vraag.'),
    };
    assert.deepEqual(report(made, undone).stored, first.stored);
  });
});
