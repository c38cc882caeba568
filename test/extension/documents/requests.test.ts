import assert from 'node:assert/strict';
import { existsSync, mkdirSync } from 'node:fs';

import type { DocumentsOutcome } from '../../../extension/src/protocol/documents.js';

import { documents } from '../../../extension/src/server/features/documents/documents.js';
import { copyProject, type ProjectCopy } from '../../cli/support/project-copy.js';
import { runCli } from '../../cli/support/run-cli.js';
import { type LanguageClient, type LanguageClientOptions, startLanguageClient } from '../../support/language-client.js';

describe('documents in the editor', () => {
  let project: ProjectCopy;
  let client: LanguageClient | undefined;
  beforeEach(() => {
    project = copyProject('shop');
  });
  afterEach(async () => {
    await client?.stop();
    client = undefined;
    project.remove();
  });
  const start = async (options: Partial<LanguageClientOptions> = {}): Promise<LanguageClient> => {
    client = await startLanguageClient({ folders: [project.root], features: [documents], ...options });
    return client;
  };
  const ask = async ({ request, uriOf }: LanguageClient, name: string, more: object = {}): Promise<DocumentsOutcome> =>
    request(`verklaar/${name}`, { folder: uriOf(project.root), ...more });
  const written = (): readonly string[] => (existsSync(project.path('privacy')) ? project.list('privacy') : []);

  it('are generated as the command line writes them, and the one asked for is to be opened', async () => {
    const editor = await start({ locale: 'nl' });
    const outcome = await ask(editor, 'generate', { what: 'statement' });
    assert.equal(outcome.outcome, 'done');
    assert.equal(outcome.open, editor.uriOf(project.path('privacy/statement.nl-NL.md')));
    assert.ok(outcome.files.includes(editor.uriOf(project.path('privacy/register.en.html'))));
    const checked = await runCli(['check'], { cwd: project.root });
    assert.match(checked.out, /Documents and code say the same/u);
  });

  it('are generated with the progress that was asked for', async () => {
    const editor = await start();
    const steps: string[] = [];
    editor.connection.onNotification('$/progress', ({ token, value }: { token: string; value: { kind: string } }) => {
      steps.push(`${token} ${value.kind}`);
    });
    const { open } = await ask(editor, 'generate', { what: 'register', workDoneToken: 'w1' });
    assert.equal(open, editor.uriOf(project.path('privacy/register.en.md')));
    assert.equal(steps[0], 'w1 begin');
    assert.equal(steps.at(-1), 'w1 end');
    assert.ok(steps.includes('w1 report'));
  });

  it('are not written once the request is cancelled', async () => {
    const { connection, uriOf } = await start();
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol');
    const source = new CancellationTokenSource();
    const asked = connection.sendRequest<DocumentsOutcome>(
      'verklaar/generate',
      { folder: uriOf(project.root), what: 'statement' },
      source.token,
    );
    source.cancel();
    await assert.rejects(asked, { code: -32800 });
    assert.deepEqual(written(), []);
  });

  it('are checked: what is missing, then nothing, then what the code says otherwise, unsaved', async () => {
    const editor = await start();
    const missing = await ask(editor, 'check');
    assert.equal(missing.outcome, 'findings');
    assert.match(missing.message, /^Documents that do not say what the code says: \d+; errors: 0, /u);
    assert.match(missing.details ?? '', /`consentRecord`\.\n/u);
    assert.match(missing.details ?? '', /privacy\/statement\.en\.md is missing/u);
    await ask(editor, 'generate', { what: 'statement' });
    const same = await ask(editor, 'check');
    assert.equal(same.outcome, 'done');
    const file = project.path('src/privacy.ts');
    editor.open(file, project.read('src/privacy.ts').replace('our range', 'our books'));
    const drifted = await ask(editor, 'check');
    assert.equal(drifted.outcome, 'findings');
    assert.match(drifted.details ?? '', / - .*range.*\n {2}\+ .*books/u);
    assert.ok(drifted.files.includes(editor.uriOf(project.path('privacy/statement.en.md'))));
  });

  describe('refuse', () => {
    it('to write in Restricted Mode', async () => {
      const editor = await start({ isTrusted: false });
      mkdirSync(project.path('site'));
      const out = editor.uriOf(project.path('site'));
      for (const [name, more] of [
        ['generate', { what: 'statement' }],
        ['publish', { out, draft: true }],
        ['diff', {}],
        ['setUp', {}],
      ] as const) {
        const outcome = await ask(editor, name, more);
        assert.equal(outcome.outcome, 'refused', name);
        assert.match(outcome.message, /^In Restricted Mode/u, name);
      }
      assert.equal((await ask(editor, 'check')).outcome, 'findings');
      assert.deepEqual(written(), []);
      assert.deepEqual(project.list('site'), []);
    });

    for (const [what, file] of [
      ['code', 'src/privacy.ts'],
      ['a config', 'verklaar.config.json'],
      ['a document', 'privacy/statement.en.md'],
    ] as const) {
      it(`while ${what} of the project is not saved, and name it`, async () => {
        const editor = await start();
        await ask(editor, 'generate', { what: 'statement' });
        const before = project.read('privacy/statement.en.md');
        project.edit('src/privacy.ts', (text) => text.replace('our range', 'our shoes'));
        editor.open(project.path(file), `${project.read(file)}\n`);
        const outcome = await ask(editor, 'generate', { what: 'statement' });
        assert.equal(outcome.outcome, 'refused');
        assert.ok(outcome.message.includes(file), outcome.message);
        assert.equal(outcome.remedy, 'Save them, and try again.');
        assert.deepEqual(outcome.files, [editor.uriOf(project.path(file))]);
        assert.equal(project.read('privacy/statement.en.md'), before);
      });
    }

    it('to replace a page that somebody edited', async () => {
      const editor = await start();
      await ask(editor, 'generate', { what: 'statement' });
      project.edit('privacy/statement.en.html', (text) => text.replace('</main>', '<p>Mine</p></main>'));
      project.edit('src/privacy.ts', (text) => text.replace('our range', 'our shoes'));
      editor.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: editor.uriOf(project.path('src/privacy.ts')), type: 2 }],
      });
      const outcome = await ask(editor, 'generate', { what: 'statement' });
      assert.equal(outcome.outcome, 'refused');
      assert.match(outcome.message, /^Edited since Verklaar wrote it.*privacy\/statement\.en\.html/u);
      assert.match(project.read('privacy/statement.en.html'), /Mine/u);
      assert.doesNotMatch(project.read('privacy/statement.en.md'), /shoes/u);
    });

    it('to publish what nobody approved, with each reason on one line', async () => {
      const editor = await start();
      const out = editor.uriOf(project.path('site'));
      const outcome = await ask(editor, 'publish', { out, draft: false });
      assert.equal(outcome.outcome, 'refused');
      assert.match(outcome.message, /^Nothing was published: statement "website" in nl-NL.* was never approved; /u);
      assert.ok(!outcome.message.includes('\n'));
      assert.ok(!existsSync(project.path('site')));
    });

    it('to publish outside the project', async () => {
      const editor = await start();
      const outcome = await ask(editor, 'publish', { out: editor.uriOf(`${project.root}-elsewhere`), draft: true });
      assert.equal(outcome.outcome, 'refused');
      assert.match(outcome.message, /lies outside/u);
    });

    it('to write over a config', async () => {
      const outcome = await ask(await start(), 'setUp');
      assert.equal(outcome.outcome, 'refused');
      assert.match(outcome.message, /is there already/u);
    });

    it('what belongs to no project', async () => {
      const editor = await start();
      const outcome = await editor.request<DocumentsOutcome>('verklaar/generate', {
        folder: editor.uriOf(project.path('src')),
        what: 'statement',
      });
      assert.equal(outcome.outcome, 'refused');
      assert.equal(outcome.remedy, 'Set up Verklaar in this folder first.');
    });

    it('to compare before the first approval where git knows no register', async () => {
      const outcome = await ask(await start(), 'diff');
      assert.equal(outcome.outcome, 'refused');
      assert.match(outcome.message, /^Git finds no privacy\/register\.json in "HEAD"/u);
    });
  });

  it('say in the language of the editor what stands in the way, wherever that was found', async () => {
    const editor = await start({ locale: 'fr' });
    const out = editor.uriOf(project.path('site'));
    const elsewhere = editor.uriOf(`${project.root}-elsewhere`);
    const said = async (name: string, more: object = {}): Promise<string> => {
      const { message, remedy = '' } = await ask(editor, name, more);
      return `${message} ${remedy}`;
    };
    assert.match(await said('setUp'), /verklaar\.config\.json existe déjà\. Modifiez ce fichier/u);
    assert.match(
      await said('diff'),
      /^Git ne trouve pas privacy\/register\.json dans « HEAD » : .* Générez le registre/u,
    );
    assert.match(
      await said('publish', { out, draft: false }),
      /^Rien n’a été publié : la déclaration « website » en nl-NL, version .*, n’a jamais été approuvée; .* Corrigez cela/u,
    );
    assert.match(await said('publish', { out: elsewhere, draft: true }), /se trouve hors de .* Choisissez un dossier/u);
    await ask(editor, 'generate', { what: 'statement' });
    project.edit('privacy/statement.en.html', (text) => text.replace('</main>', '<p>Mine</p></main>'));
    const { details } = await ask(editor, 'check');
    assert.match(details ?? '', /privacy\/statement\.en\.html a été modifié depuis que Verklaar l’a écrit/u);
    assert.match(
      await said('generate', { what: 'statement' }),
      /^Modifié depuis que Verklaar l’a écrit, .*statement\.en\.html\. Rien n’a été changé\. Annulez/u,
    );
  });

  it('are published with a watermark when a draft is asked for', async () => {
    const editor = await start();
    const outcome = await ask(editor, 'publish', { out: editor.uriOf(project.path('site')), draft: true });
    assert.equal(outcome.outcome, 'done');
    assert.equal(outcome.open, editor.uriOf(project.path('site/index.html')));
    assert.match(outcome.remedy ?? '', /watermark/u);
    assert.ok(project.files('site').includes('site/index.html'));
  });

  it('tell what changed for a reader since they were approved', async () => {
    await runCli(['report'], { cwd: project.root });
    await runCli(['approve', 'register', '--all-languages', '--role', 'officer', '--effective-from', '2026-06-01'], {
      cwd: project.root,
    });
    const editor = await start();
    assert.equal((await ask(editor, 'diff')).outcome, 'done');
    const file = project.path('src/privacy.ts');
    editor.open(file, project.read('src/privacy.ts').replace("legalBasis: 'consent'", "legalBasis: 'contract'"));
    const outcome = await ask(editor, 'diff');
    assert.equal(outcome.outcome, 'findings');
    assert.match(outcome.message, /^Changes: \d+\. From what was approved for 2026-06-01/u);
    assert.match(outcome.details ?? '', /contract/u);
  });

  it('begin with a config, which is opened', async () => {
    const editor = await start();
    mkdirSync(project.path('other'));
    const folder = editor.uriOf(project.path('other'));
    const outcome = await editor.request<DocumentsOutcome>('verklaar/setUp', { folder });
    assert.equal(outcome.outcome, 'done');
    assert.equal(outcome.open, editor.uriOf(project.path('other/verklaar.config.json')));
    assert.match(project.read('other/verklaar.config.json'), /"organisations"/u);
  });
});
