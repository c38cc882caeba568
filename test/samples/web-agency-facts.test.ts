import { analyseProject, type Analysis } from '@verklaar/core/project';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

import { renderDocuments } from '../../core/src/documents/render-documents.js';
import { renderStatement } from '../../core/src/documents/statement/render-statement.js';
import { atPointer } from '../support/at-pointer.js';
import { sentencesOf, type ToldSentence } from '../support/sentences.js';

type Told =
  | { readonly at: string; readonly words: readonly string[] }
  | { readonly text: string; readonly words: readonly string[] };

interface Fact {
  readonly id: string;
  readonly text: string;
  readonly told: readonly Told[];
  readonly doubtful?: { readonly fixture: string; readonly finding: string };
}

interface Sheet {
  readonly language: string;
  readonly facts: readonly Fact[];
  readonly missing_in_original: readonly Fact[];
}

const root = new URL('../../', import.meta.url);
const sheet = parse(readFileSync(new URL('samples/web-agency/facts.yaml', root), 'utf8')) as Sheet;

const analyse = (folder: string): Promise<Analysis> => analyseProject({ cwd: fileURLToPath(new URL(folder, root)) });

describe('web-agency: every fact of the sheet is told', () => {
  let analysis: Analysis;
  let sentences: readonly ToldSentence[];
  let page: string;

  before(async () => {
    analysis = await analyse('samples/web-agency');
    const { register, findings } = analysis;
    const statement = register.statements.find(({ id }) => id === 'website');
    assert.ok(statement);
    sentences = sentencesOf(renderStatement(register, statement, sheet.language));
    const written = renderDocuments(register, findings).find(({ path }) => path === `statement.${sheet.language}.html`);
    assert.ok(written);
    page = plain(written.content.replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, ''));
  });

  for (const fact of [...sheet.facts, ...sheet.missing_in_original]) {
    it(`${fact.id}: ${fact.text.trim()}`, () => {
      assert.ok(fact.told.length > 0, 'a fact that nothing tells');
      for (const told of fact.told) {
        if ('at' in told)
          assert.notEqual(atPointer(analysis.register, told.at), undefined, `${told.at} is not in the register`);
        const source = 'at' in told ? told.at : told.text;
        const telling = sentences.filter((sentence) => tells(sentence, told)).map(({ text }) => plain(text));
        assert.notEqual(telling.length, 0, `no sentence is made from ${source}`);
        const missing = told.words.filter(
          (word) => !telling.some((text) => text.toLowerCase().includes(plain(word).toLowerCase())),
        );
        assert.deepEqual(missing, [], `${source} is told as:\n${telling.join('\n')}`);
        assert.deepEqual(
          telling.filter((text) => !page.includes(text)),
          [],
          'not on the page',
        );
      }
    });
  }

  it('has no placeholder and no finding that blocks a document', () => {
    const { register, findings } = analysis;
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error'),
      [],
    );
    const statements = register.statements.flatMap((statement) =>
      statement.languages.map((language) => renderStatement(register, statement, language)),
    );
    assert.deepEqual(
      statements.map(({ language, placeholders }) => ({ language, placeholders })),
      [
        { language: 'nl-BE', placeholders: [] },
        { language: 'en', placeholders: [] },
      ],
    );
  });

  it('deserves none of the findings that the doubtful claims deserve', () => {
    const doubtful = sheet.facts.map((fact) => fact.doubtful?.finding);
    assert.deepEqual(
      analysis.findings.filter(({ id }) => doubtful.includes(id)),
      [],
    );
  });
});

describe('web-agency: a doubtful claim is kept as a fixture with the finding it deserves', () => {
  for (const { id, doubtful } of sheet.facts) {
    if (doubtful === undefined) continue;
    it(`${id}: ${doubtful.finding}`, async () => {
      const { findings } = await analyse(`test/fixtures/doubtful/${doubtful.fixture}`);
      assert.deepEqual(
        findings.map((finding) => finding.id),
        [doubtful.finding],
      );
    });
  }
});

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
