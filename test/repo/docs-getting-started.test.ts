import { toString } from 'mdast-util-to-string';
import assert from 'node:assert/strict';

import { renderDocuments } from '../../core/src/documents/render-documents.js';
import { renderStatement } from '../../core/src/documents/statement/render-statement.js';
import { type Analysis } from '../../core/src/project/index.js';
import { analyseFiles, pageOf } from '../support/docs-pages.js';
import { fencesOf, parseMarkdown, plain, stepsOf } from '../support/markdown-pages.js';

interface Quote {
  readonly text: string;
  /** Files that the page shows before it. */
  readonly files: Readonly<Record<string, string>>;
}

const page = 'docs/getting-started.md';

describe('docs/getting-started.md quotes what the files shown so far give', () => {
  const quotes = quotesOf(page);
  for (const { text, files } of quotes) {
    it(text, async () => {
      const statement = await statementOf(files);
      assert.ok(statement.includes(text), statement);
    });
  }

  it('and each mark in the text has its finding, at every step', async () => {
    for (const files of new Set(quotes.map((quote) => quote.files))) {
      const { register, findings } = await analyse(files);
      const [statement] = register.statements;
      assert.ok(statement);
      const { placeholders } = renderStatement(register, statement, 'en');
      assert.notDeepEqual(placeholders, []);
      const found = new Set(findings.map(({ id, subject }) => `${id} ${subject}`));
      assert.deepEqual(
        placeholders.map(({ data }) => `${data.finding} ${data.subject}`).filter((mark) => !found.has(mark)),
        [],
      );
    }
  });

  it('and the option that closes the gap does so', async () => {
    const option = fencesOf(pageOf(page)).find(({ meta }) => meta === 'no-check')?.text ?? '';
    const { text = '', files = {} } = quotes.at(-1) ?? {};
    const privacy = files['src/privacy.ts'] ?? '';
    const closed = { ...files, 'src/privacy.ts': privacy.replace("legalBasis: 'consent',", `$&\n${option}`) };
    assert.ok((await statementOf(files)).includes(text));
    const statement = await statementOf(closed);
    assert.ok(!statement.includes(text), statement);
    assert.match(statement, /Without an e-mail address you get no newsletter\./u);
  });

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

function quotesOf(file: string): readonly Quote[] {
  let files: Quote['files'] = {};
  const quotes: Quote[] = [];
  for (const step of stepsOf(pageOf(file))) {
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
