import assert from 'node:assert/strict';
import ts from 'typescript';

import { validateFacts } from '../../core/src/declarations/validate-facts.js';
import { collect, showFinding } from '../support/collect.js';
import { createDocsProgram } from '../support/docs-program.js';
import { repositoryPath } from '../support/sample.js';
import { readSnippets, textsOf } from './snippets.js';

const snippets = readSnippets('snippets/annotations.json');

const imports = `import { activity, category, DataSubject, NotPersonalData, type Personal, PersonalData, PersonalFields, ProcessedFor, recipient } from '@verklaar/annotations';\n`;

/** Where each snippet is written; the text stands for `_`. */
const places: Readonly<Record<string, string>> = {
  'verklaar-privacy': '_',
  'verklaar-activity': `${imports}_`,
  'verklaar-activity-consent': `${imports}_`,
  'verklaar-activity-interest': `${imports}_`,
  'verklaar-recipient': `${imports}_`,
  'verklaar-category': `${imports}_`,
  'verklaar-personal': `${imports}export class A {\n  _\n  email = '';\n}`,
  'verklaar-personal-short': `${imports}@ProcessedFor('newsletter')\nexport class A {\n  _\n  email = '';\n}`,
  'verklaar-not-personal': `${imports}export class A {\n  _\n  batch = '';\n}`,
  'verklaar-fields': `${imports}_\nexport class A {\n  email = '';\n}`,
  'verklaar-processed-for': `${imports}_\nexport class A {\n  @PersonalData('contact.email')\n  email = '';\n}`,
  'verklaar-data-subject': `${imports}_\nexport class A {\n  @PersonalData('contact.email')\n  email = '';\n}`,
  'verklaar-jsdoc': `export interface A {\n  _\n  email: string;\n}`,
  'verklaar-jsdoc-not': `export interface A {\n  _\n  batch: string;\n}`,
  'verklaar-type': `${imports}export interface A {\n  email: _;\n}`,
};

function written(prefix: string, text: string): string {
  return (places[prefix] ?? '').replace('_', () => text);
}

/** What a file says, and what the reader and the validator find wrong with it. */
function judge(text: string): { readonly says: number; readonly findings: readonly string[] } {
  const { facts, findings } = collect({ 'a.ts': text });
  return { says: facts.length, findings: [...findings, ...validateFacts(facts).findings].map(showFinding) };
}

describe('Snippets', () => {
  it('have a place to be tested in, each its own prefix', () => {
    const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
    assert.deepEqual([...prefixes].sort(), Object.keys(places).sort());
  });

  for (const [name, snippet] of Object.entries(snippets)) {
    it(`${name}: can be read, and says what the vocabulary knows`, () => {
      for (const text of textsOf(snippet)) {
        assert.doesNotMatch(text, /\$/u);
        const { says, findings } = judge(written(snippet.prefix, text));
        assert.deepEqual(findings, []);
        assert.ok(says > 0);
      }
    });
  }

  it('a wrong one would be found', () => {
    const text = written('verklaar-personal-short', `@PersonalData('contact.email', 'P30', 'consnt' as 'consent')`);
    assert.deepEqual(
      judge(text).findings.map((line) => line.slice(0, 4)),
      ['AN03', 'AN02'],
    );
  });

  for (const experimentalDecorators of [false, true]) {
    it(`compile with ${experimentalDecorators ? 'legacy' : 'standard'} decorators`, () => {
      const files = new Map(
        Object.values(snippets).flatMap((snippet) =>
          textsOf(snippet).map((text, index) => [
            repositoryPath(`test/output/extension/${snippet.prefix}-${String(index)}.ts`),
            written(snippet.prefix, text),
          ]),
        ),
      );
      const program = createDocsProgram(files, { experimentalDecorators });
      const problems = program
        .getSourceFiles()
        .filter(({ fileName }) => files.has(fileName))
        .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
        .map(
          ({ file, messageText }) => `${file?.fileName ?? ''} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
        );
      assert.deepEqual(problems, []);
    });
  }
});
