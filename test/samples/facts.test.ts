import assert from 'node:assert/strict';

import type { Analysis } from '../../core/src/project/index.js';

import { toHtmlPage } from '../../core/src/documents/html.js';
import { renderStatement } from '../../core/src/documents/statement/render-statement.js';
import { atPointer } from '../support/at-pointer.js';
import { readSheet, sampleNames, sheetNames, type Sheet, type SheetFact, type Told } from '../support/sample-sheets.js';
import { analyseOnce } from '../support/sample.js';
import { sentencesOf, type ToldSentence } from '../support/sentences.js';

/** A statement of a sample in the language of its sheet. */
interface RenderedStatement {
  readonly sentences: readonly ToldSentence[];
  /** Text of its page. */
  readonly page: string;
  /** Findings whose placeholder it shows. */
  readonly placeholders: readonly string[];
}

it('every sample has a sheet', () => {
  assert.deepEqual(sheetNames, sampleNames);
});

for (const name of sheetNames) {
  const sheet = readSheet(name);

  describe(`${name}: every fact of the sheet is told`, () => {
    let analysis: Analysis;
    let statements: ReadonlyMap<string, RenderedStatement>;

    before(async () => {
      analysis = await analyseOnce(`samples/${name}`);
      statements = renderStatements(analysis, sheet.language);
    });

    for (const fact of [...sheet.facts, ...sheet.missing_in_original]) {
      it(`${fact.id}: ${fact.text.trim()}`, () => {
        const id = fact.statement ?? sheet.statement ?? analysis.register.statements[0]?.id ?? '';
        const statement = statements.get(id);
        assert.ok(statement, `no statement "${id}" in ${sheet.language}`);
        if ('told' in fact) assertTold(fact, statement, analysis);
        else assertPlaceholder(fact.placeholder, statement, analysis);
      });
    }

    it('has no finding that blocks a document, and no placeholder but those the sheet names', () => {
      const { register, findings } = analysis;
      assert.deepEqual(
        findings.filter(({ severity }) => severity === 'error'),
        [],
      );
      const named = sheet.missing_in_original.flatMap((fact) => ('told' in fact ? [] : [fact.placeholder]));
      assert.notEqual(register.statements.length, 0);
      for (const statement of register.statements) {
        assert.notEqual(statement.languages.length, 0);
        for (const language of statement.languages) {
          const shown = renderStatement(register, statement, language).placeholders;
          assert.deepEqual(
            shown.filter(({ data }) => !named.includes(data.finding)),
            [],
            `${statement.id} in ${language}`,
          );
        }
      }
    });

    it('deserves none of the findings that the doubtful claims deserve', () => {
      const doubtful = doubtfulFindings(sheet);
      assert.deepEqual(
        analysis.findings.filter(({ id }) => doubtful.includes(id)),
        [],
      );
    });
  });

  describe(`${name}: a doubtful claim is kept as a fixture with the finding it deserves`, () => {
    const published = sheet.as_published;

    for (const { id, doubtful } of sheet.facts) {
      if (doubtful === undefined) continue;
      const { fixture, finding } = doubtful;
      it(`${id}: ${finding}`, async () => {
        if (fixture === undefined) assert.ok(published?.findings.includes(finding), 'not a finding of the whole');
        else assert.deepEqual(await findingsOf(fixture), [finding]);
      });
    }

    if (published !== undefined)
      it(`the whole as published: ${published.findings.join(', ')}`, async () => {
        const found = await findingsOf(published.fixture);
        assert.deepEqual(
          published.findings.filter((id) => !found.includes(id)),
          [],
        );
      });
  });
}

function renderStatements({ register }: Analysis, language: string): ReadonlyMap<string, RenderedStatement> {
  return new Map(
    register.statements
      .filter(({ languages }) => languages.includes(language))
      .map((statement) => {
        const document = renderStatement(register, statement, language);
        return [
          statement.id,
          {
            sentences: sentencesOf(document),
            page: plain(toHtmlPage(document).replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, '')),
            placeholders: document.placeholders.map(({ data }) => data.finding),
          },
        ];
      }),
  );
}

function assertTold({ told }: SheetFact, { sentences, page }: RenderedStatement, { register }: Analysis): void {
  assert.ok(told.length > 0, 'a fact that nothing tells');
  for (const one of told) {
    if ('at' in one) assert.notEqual(atPointer(register, one.at), undefined, `${one.at} is not in the register`);
    const source = 'at' in one ? one.at : one.text;
    const telling = sentences.filter((sentence) => tells(sentence, one)).map(({ text }) => plain(text));
    assert.notEqual(telling.length, 0, `no sentence is made from ${source}`);
    assert.notEqual(one.words.length, 0, `${source} names no words`);
    const missing = one.words.filter(
      (word) => !telling.some((text) => text.toLowerCase().includes(plain(word).toLowerCase())),
    );
    assert.deepEqual(missing, [], `${source} is told as:\n${telling.join('\n')}`);
    assert.deepEqual(
      telling.filter((text) => !page.includes(text)),
      [],
      'not on the page',
    );
  }
}

function assertPlaceholder(id: string, { placeholders }: RenderedStatement, { findings }: Analysis): void {
  assert.ok(placeholders.includes(id), `no placeholder of ${id}`);
  assert.ok(
    findings.some((finding) => finding.id === id),
    `no finding ${id}`,
  );
}

/** Findings of claims that the sample itself does not make. */
function doubtfulFindings({ facts }: Sheet): readonly string[] {
  return facts.flatMap(({ doubtful }) => (doubtful === undefined ? [] : [doubtful.finding]));
}

async function findingsOf(fixture: string): Promise<readonly string[]> {
  const { findings } = await analyseOnce(`test/fixtures/doubtful/${fixture}`);
  return findings.map(({ id }) => id);
}

/** Whether a sentence is made from a fact, or from a part of it. */
function tells({ key, from }: ToldSentence, told: Told): boolean {
  return 'at' in told
    ? from.some((pointer) => pointer === told.at || pointer.startsWith(`${told.at}/`))
    : key === told.text;
}

/** Text as a reader sees it: entities resolved, every run of space one space. */
function plain(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
