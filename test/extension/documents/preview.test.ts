import assert from 'node:assert/strict';

import type { PreviewContent } from '../../../extension/src/protocol/documents.js';

import { documents } from '../../../extension/src/server/features/documents/documents.js';
import { copyProject, type ProjectCopy } from '../../cli/support/project-copy.js';
import { runCli } from '../../cli/support/run-cli.js';
import { type LanguageClient, startLanguageClient } from '../../support/language-client.js';

describe('preview of a statement', () => {
  let project: ProjectCopy;
  let client: LanguageClient;
  beforeEach(async () => {
    project = copyProject('shop');
    client = await startLanguageClient({ folders: [project.root], features: [documents] });
  });
  afterEach(async () => {
    await client.stop();
    project.remove();
  });
  const preview = async (language: string, statement = 'website'): Promise<PreviewContent> => {
    const content = await client.request<PreviewContent | null>('verklaar/preview', {
      folder: client.uriOf(project.root),
      statement,
      language,
    });
    assert.ok(content);
    return content;
  };
  /** Words of the HTML, without the numbers that only the preview has. */
  const textOf = (html: string): string =>
    html
      .replaceAll(/<[^>]+>/gu, ' ')
      .replaceAll(/\s+/gu, ' ')
      .trim();

  it('says what the statement says, in each of its languages', async () => {
    await runCli(['report'], { cwd: project.root });
    for (const language of ['nl-NL', 'en']) {
      const { html, languages, sentences, statement, statements } = await preview(language);
      assert.deepEqual(languages, ['nl-NL', 'en']);
      assert.deepEqual([statement, statements], ['website', ['website']]);
      assert.ok(html.startsWith(`<div lang="${language === 'en' ? 'en' : 'nl-NL'}"`), html.slice(0, 60));
      const page = project.read(`privacy/statement.${language}.html`);
      const main = /<main[^>]*>([\s\S]*)<\/main>/u.exec(page)?.[1] ?? '';
      assert.equal(textOf(/<main[^>]*>([\s\S]*)<\/main>/u.exec(html)?.[1] ?? ''), textOf(main));
      assert.equal(html.match(/data-sentence=/gu)?.length, sentences.length);
    }
  });

  it('falls back on a language and a statement that there is', async () => {
    const content = await preview('fr', '');
    assert.deepEqual([content.statement, content.language], ['website', 'nl-NL']);
  });

  it('follows code that is not saved', async () => {
    const file = project.path('src/privacy.ts');
    client.open(file, project.read('src/privacy.ts').replace('news about our range', 'tidings of our books'));
    await settled();
    assert.match(textOf((await preview('en')).html), /tidings of our books/u);
  });

  it('shows an edit of a person, and what is being edited', async () => {
    await runCli(['report'], { cwd: project.root });
    const file = project.path('privacy/statement.en.md');
    const edited = project.read('privacy/statement.en.md').replace('We send you news', 'Gladly we send you news');
    client.open(file, edited);
    assert.match(textOf((await preview('en')).html), /Gladly we send you news/u);
  });

  it('marks what is missing with its finding', async () => {
    project.edit('verklaar.config.json', (text) => text.replace(/"rights": .*\n/u, ''));
    client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uriOf(project.path('verklaar.config.json')), type: 2 }],
    });
    await settled();
    const { html, sentences } = await preview('en');
    const [, index, finding] =
      /class="placeholder" data-sentence="(\d+)" data-finding="(\w+)" title="\2: /u.exec(html) ?? [];
    assert.equal(finding, 'S05');
    assert.deepEqual(sentences[Number(index)], ['/rights']);
  });

  it('is stale while the config is broken, and shows the last good state', async () => {
    await preview('en');
    client.open(project.path('verklaar.config.json'), '{ "organisations": [');
    await settled();
    const { html, isStale } = await preview('en');
    assert.equal(isStale, true);
    assert.match(textOf(html), /We send you news/u);
  });

  /** The session has read what was changed: a check waits for that. */
  async function settled(): Promise<void> {
    await client.request('verklaar/check', { folder: client.uriOf(project.root) });
  }
});
