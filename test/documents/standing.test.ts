import assert from 'node:assert/strict';

import type { ApprovedVersion, Document } from '../../core/src/documents/tree.js';

import { toHtmlPage } from '../../core/src/documents/html.js';
import { toMarkdown } from '../../core/src/documents/markdown.js';
import { heading, paragraph } from '../../core/src/documents/nodes.js';
import { noticeOf, stampDocument } from '../../core/src/documents/standing.js';
import { renderStatement } from '../../core/src/documents/statement/render-statement.js';
import { versionOf } from '../../core/src/documents/statement/version.js';
import { config, judge, newsletter } from '../support/register-builder.js';

function statementOf(effectiveFrom?: string, language = 'en'): Document {
  const day = effectiveFrom === undefined ? {} : { effectiveFrom };
  const settings = config({ statements: [{ id: 'website', languages: [language], ...day }] });
  const { register } = judge([newsletter()], settings);
  const [statement] = register.statements;
  assert.ok(statement);
  return renderStatement(register, statement, language);
}

/** What stands under the title. */
function noticeIn(document: Document): string {
  return /^> (.*)$/mu.exec(toMarkdown(document))?.[1] ?? '';
}
const version = (document: Document): string => versionOf(document.root.children);

describe('what a statement says of itself', () => {
  const dated = statementOf('2026-11-01');
  const undated = statementOf();
  const same: ApprovedVersion = { version: version(dated), effectiveFrom: '2026-12-01' };

  it('is a draft with the day that the config proposes, until somebody approves it', () => {
    assert.match(
      noticeIn(dated),
      /^\*\*Draft, to be reviewed by a person\.\*\*.* This statement applies from 1 November 2026\. Version [0-9a-f]{8}\.$/u,
    );
  });

  it('is a draft that lacks a day where nobody proposes one (S10)', () => {
    assert.match(
      noticeIn(undated),
      /\*\*\\\[TO BE COMPLETED — date from which this statement applies, Art\. 12\(1\) GDPR\]\*\*/u,
    );
    assert.deepEqual(
      undated.placeholders.filter(({ data }) => data.finding === 'S10').map(({ data }) => data.subject),
      ['/statements/website/effectiveFrom'],
    );
  });

  it('is the version and the day of its approval once this text is approved, whatever the config proposes', () => {
    for (const document of [dated, undated]) {
      const stamped = stampDocument(document, same);
      assert.equal(
        noticeIn(stamped).replace(/ \d+ facts? .*text\./u, ''),
        `This statement applies from 1 December 2026. Version ${same.version}.`,
      );
      assert.deepEqual(
        stamped.placeholders.filter(({ data }) => data.finding === 'S10'),
        [],
      );
      assert.match(
        toHtmlPage(stamped),
        /<p class="approved" role="note">This statement applies from 1 December 2026\. Version/u,
      );
      assert.doesNotMatch(toHtmlPage(stamped), /Draft/u);
    }
  });

  it('is a draft again when it says something else, with the version that was approved', () => {
    const stamped = stampDocument(dated, { version: '00000000', effectiveFrom: '2026-12-01' });
    assert.match(
      noticeIn(stamped),
      /^\*\*Draft.* Version [0-9a-f]{8}\. Version 00000000, which applies from 1 December 2026, is the one that was approved\.$/u,
    );
    assert.match(toHtmlPage(stamped), /<p class="draft" role="note">/u);
  });

  it('is no part of its words: neither a date nor an approval changes the version', () => {
    const versions = [
      dated,
      undated,
      statementOf('2030-01-01'),
      stampDocument(dated, same),
      stampDocument(undated, undefined),
    ];
    assert.deepEqual([...new Set(versions.map(version))], [same.version]);
    const body = (document: Document): string => toMarkdown(document).replace(/^> .*$/mu, '');
    assert.deepEqual([...new Set(versions.map(body))].length, 1);
  });

  it('changes with every word and with where a link leads', () => {
    const of = (...children: Document['root']['children']): string => versionOf(children);
    const link = (url: string): Document['root']['children'][number] =>
      paragraph({ type: 'link', url, children: [{ type: 'text', value: 'here' }] });
    const all = [
      of(paragraph('One.')),
      of(paragraph('One')),
      of(heading(2, 'One.'), paragraph('Two.')),
      of(link('https://a.test')),
      of(link('https://b.test')),
    ];
    assert.equal(new Set(all).size, all.length);
  });

  it('is said in each language', () => {
    for (const [tag, text] of [
      ['nl-NL', /^Deze verklaring geldt vanaf 1 december 2026\. Versie [0-9a-f]{8}\.$/u],
      ['fr', /1(?:er|ᵉʳ) décembre 2026/u],
      ['de', /1\. Dezember 2026/u],
    ] as const) {
      const document = statementOf('2026-11-01', tag);
      const stamped = stampDocument(document, { version: version(document), effectiveFrom: '2026-12-01' });
      assert.match(noticeIn(stamped), text);
    }
  });

  it('is nothing but a draft of a register that nobody approved, and of a document without any standing', () => {
    const { language, root, title } = dated;
    const bare: Document = { kind: 'register', language, title, root, placeholders: [] };
    const register: Document = { ...bare, standing: { state: 'draft', version: 'x' } };
    for (const document of [register, bare]) {
      assert.deepEqual(
        noticeOf(document).map((node) => (node.type === 'sentence' ? node.data.key : node.type)),
        ['page.draft'],
      );
    }
    const approved = stampDocument(register, { version: version(register), effectiveFrom: '2026-12-01' });
    assert.equal(noticeIn(approved), `Applies from 1 December 2026. Version ${version(register)}.`);
  });
});
