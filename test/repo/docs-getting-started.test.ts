import { toString } from 'mdast-util-to-string';
import assert from 'node:assert/strict';

import { renderDocuments } from '../../core/src/documents/render-documents.js';
import { type Analysis } from '../../core/src/project/index.js';
import { analyseFiles, pageOf } from '../support/docs-pages.js';
import { parseMarkdown, plain, stepsOf } from '../support/markdown-pages.js';

interface Quote {
  readonly text: string;
  /** Files that the page shows before it. */
  readonly files: Readonly<Record<string, string>>;
}

describe('docs/getting-started.md quotes what the files shown so far give', () => {
  const quotes = quotesOf('docs/getting-started.md');
  for (const { text, files } of quotes) {
    it(text, async () => {
      const statement = await statementOf(files);
      assert.ok(statement.includes(text), statement);
    });
  }

  it('and ends without errors, in more steps than one', async () => {
    const { text = '', files = {} } = quotes.at(-1) ?? {};
    const { findings } = await analyse(files);
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.ok(text.startsWith('[TO BE COMPLETED'));
    assert.ok(new Set(quotes.map((quote) => quote.files)).size > 1);
  });
});

const analyses = new Map<Quote['files'], Promise<Analysis>>();

/** Quotes between the same files share an analysis. */
function analyse(files: Quote['files']): Promise<Analysis> {
  const analysis = analyses.get(files) ?? analyseFiles(files);
  analyses.set(files, analysis);
  return analysis;
}

async function statementOf(files: Quote['files']): Promise<string> {
  const { register, findings } = await analyse(files);
  const document = renderDocuments(register, findings).find(({ path }) => path === 'statement.en.md');
  assert.ok(document);
  return plain(
    parseMarkdown(document.content)
      .children.map((node) => toString(node))
      .join('\n'),
  );
}

function quotesOf(page: string): readonly Quote[] {
  let files: Quote['files'] = {};
  const quotes: Quote[] = [];
  for (const step of stepsOf(pageOf(page))) {
    if ('quote' in step) quotes.push({ text: step.quote, files });
    else if (step.file !== undefined) files = { ...files, [step.file]: inThisRepository(step.file, step.text) };
  }
  return quotes;
}

/** Packages are read from source here, which takes a condition that users have no need of. */
function inThisRepository(file: string, text: string): string {
  const options = '"compilerOptions": { "types": [], "customConditions": ["@verklaar/source"],';
  return file === 'tsconfig.json' ? text.replace('"compilerOptions": {', options) : text;
}
