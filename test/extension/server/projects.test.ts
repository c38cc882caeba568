import type { Hover, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';

import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';

import type { FolderOverview, WorkspaceOverview } from '../../../extension/src/protocol/overview.js';

import { findConfigFolders } from '../../../extension/src/server/projects/find-configs.js';
import { openAnalysedSession } from '../../support/analysed-session.js';
import { editorProject } from '../../support/editor-project.js';
import { startEditor } from '../../support/editor-session.js';
import { type LanguageClient, startLanguageClient } from '../../support/language-client.js';
import { sound, without } from '../../support/small-project.js';
import { createWorkspace, type Workspace } from '../../support/workspace.js';

/** A project below a folder. */
function below(folder: string, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [`${folder}/${file}`, text]));
}

async function foldersOf(client: LanguageClient): Promise<readonly FolderOverview[]> {
  const { folders } = await client.request<WorkspaceOverview>('verklaar/overview');
  return folders;
}

const leak = (name: string): string => `import { Customer } from './customer.js';
export function ${name}(customer: Customer): void {
  console.log(customer.email);
}
`;

describe('projects', () => {
  const workspaces: Workspace[] = [];
  const clients: LanguageClient[] = [];
  const workspaceOf = (files: Readonly<Record<string, string>>, name?: string): Workspace => {
    const workspace = createWorkspace(files, name);
    workspaces.push(workspace);
    return workspace;
  };
  const start = async (folders: readonly string[], options: object = {}): Promise<LanguageClient> => {
    const client = await startLanguageClient({ folders, ...options });
    clients.push(client);
    return client;
  };
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.stop();
    for (const workspace of workspaces.splice(0)) workspace.remove();
  });

  it('are those of all workspace folders, each for its own files', async () => {
    const one = workspaceOf({ ...sound, 'src/welcome.ts': leak('welcome') }, 'one');
    const two = workspaceOf({ ...sound, 'src/bye.ts': leak('bye') }, 'two');
    const client = await start([one.root, two.root]);
    assert.deepEqual(
      (await foldersOf(client)).map(({ name }) => name),
      ['one', 'two'],
    );
    await client.read();
    assert.deepEqual(
      (await foldersOf(client)).map(({ status }) => status),
      ['current', 'current'],
    );
    await client.diagnosed(`${one.root}/src/welcome.ts`);
    await client.diagnosed(`${two.root}/src/bye.ts`);
  });

  it('come and go with the folders of the workspace', async () => {
    const one = workspaceOf(sound, 'one');
    const two = workspaceOf({ ...sound, 'src/bye.ts': leak('bye') }, 'two');
    const client = await start([one.root]);
    const folder = { uri: client.uriOf(two.root), name: 'two' };
    client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [folder], removed: [] } });
    assert.equal((await foldersOf(client)).length, 2);
    await client.diagnosed(`${two.root}/src/bye.ts`, ({ diagnostics }) => diagnostics.length === 1);
    client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [folder] } });
    await client.diagnosed(`${two.root}/src/bye.ts`, ({ diagnostics }) => diagnostics.length === 0);
    assert.deepEqual(
      (await foldersOf(client)).map(({ name }) => name),
      ['one'],
    );
  });

  it('go with their folder although a file of theirs stays open', async () => {
    const one = workspaceOf(sound, 'one');
    const two = workspaceOf({ ...sound, 'src/bye.ts': leak('bye') }, 'two');
    const client = await start([one.root, two.root]);
    const bye = `${two.root}/src/bye.ts`;
    client.open(bye);
    await client.diagnosed(bye, ({ diagnostics }) => diagnostics.length === 1);
    const folder = { uri: client.uriOf(two.root), name: 'two' };
    client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [folder] } });
    assert.deepEqual(
      (await foldersOf(client)).map(({ name }) => name),
      ['one'],
    );
    await client.diagnosed(bye, ({ diagnostics }) => diagnostics.length === 0);
    client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [folder], removed: [] } });
    assert.equal((await foldersOf(client)).length, 2);
    await client.diagnosed(bye, ({ diagnostics }) => diagnostics.length === 1);
  });

  it('are found below a folder, and not in what is installed or built', async () => {
    const { root } = workspaceOf({
      ...below('packages/shop', sound),
      ...below('packages/blog', sound),
      'node_modules/other/verklaar.config.json': '{}',
      'packages/shop/dist/verklaar.config.json': '{}',
      '.git/verklaar.config.json': '{}',
    });
    assert.deepEqual(await findConfigFolders(root), [`${root}/packages/blog`, `${root}/packages/shop`]);
    const client = await start([root]);
    assert.deepEqual(
      (await foldersOf(client)).map(({ name }) => name),
      ['workspace/packages/blog', 'workspace/packages/shop'],
    );
  });

  it('a file belongs to the nearest config above it', async () => {
    const { root } = workspaceOf({ ...sound, ...below('inner', sound), 'inner/src/welcome.ts': leak('welcome') });
    const opened: string[] = [];
    const client = await start([root], {
      openSession: (options: Parameters<typeof openAnalysedSession>[0]) => {
        opened.push(options.folder);
        return openAnalysedSession(options);
      },
    });
    client.open(`${root}/inner/src/welcome.ts`);
    await client.diagnosed(`${root}/inner/src/welcome.ts`);
    assert.deepEqual(opened, [`${root}/inner`]);
  });

  it('is found above the folder that was opened, as far as the repository', async () => {
    const { root } = workspaceOf({ ...sound, 'src/welcome.ts': leak('welcome') });
    mkdirSync(`${root}/.git`);
    const client = await start([`${root}/src`]);
    client.open(`${root}/src/welcome.ts`);
    await client.diagnosed(`${root}/src/welcome.ts`);
    assert.equal((await foldersOf(client))[0]?.uri, client.uriOf(root));
  });

  it('names files as they were opened, where a link leads to the folder', async () => {
    const { root } = workspaceOf({ ...sound, 'src/welcome.ts': leak('welcome') });
    const link = `${root}-link`;
    symlinkSync(root, link);
    const client = await start([link]);
    client.open(`${link}/src/welcome.ts`);
    await client.diagnosed(`${link}/src/welcome.ts`, ({ diagnostics }) => diagnostics.length === 1);
    rmSync(link);
  });

  it('begins when a config is made, and ends when it is deleted', async () => {
    const workspace = workspaceOf({ ...without('verklaar.config.json'), 'src/welcome.ts': leak('welcome') });
    const { root } = workspace;
    const client = await start([root]);
    const file = `${root}/src/welcome.ts`;
    const config = `${root}/verklaar.config.json`;
    const uri = client.open(file);
    assert.equal((await foldersOf(client))[0]?.status, 'notSetUp');
    workspace.write({ 'verklaar.config.json': sound['verklaar.config.json'] ?? '' });
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uriOf(config), type: 1 }] });
    await foldersOf(client);
    await client.diagnosed(file, ({ diagnostics }) => diagnostics.length === 1);
    rmSync(config);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uriOf(config), type: 3 }] });
    await client.diagnosed(file, ({ diagnostics }) => diagnostics.length === 0);
    assert.equal((await foldersOf(client))[0]?.status, 'notSetUp');
    assert.equal(await client.request('textDocument/hover', { textDocument: { uri }, position: top }), null);
  });

  it('reads again what changed on disk', async () => {
    const { root } = workspaceOf({ ...sound, 'src/welcome.ts': leak('welcome') });
    const client = await start([root]);
    const file = `${root}/src/welcome.ts`;
    await foldersOf(client);
    await client.diagnosed(file, ({ diagnostics }) => diagnostics.length === 1);
    writeFileSync(file, 'export {};\n');
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uriOf(file), type: 2 }] });
    await client.diagnosed(file, ({ diagnostics }) => diagnostics.length === 0);
  });

  const top = { line: 0, character: 0 };

  it('a file outside any project gets no answer and does no harm', async () => {
    const one = workspaceOf(sound, 'one');
    const stray = workspaceOf({ 'stray.ts': leak('stray') }, 'stray');
    const client = await start([one.root]);
    for (const uri of [client.open(`${stray.root}/stray.ts`), 'untitled:Untitled-1', 'git:/one/src/customer.ts']) {
      const textDocument = { uri };
      assert.equal(await client.request('textDocument/hover', { textDocument, position: top }), null);
      assert.deepEqual(await client.request('textDocument/codeLens', { textDocument }), []);
      assert.deepEqual(await client.request('textDocument/definition', { textDocument, position: top }), []);
    }
  });
});

describe('server under way', () => {
  it('keeps what it knew while code is broken, and answers', async () => {
    const editor = await startEditor({ ...editorProject });
    const file = editor.path('src/customer.ts');
    await editor.open('src/customer.ts');
    const [before] = await foldersOf(editor.client);
    editor.client.change(
      file,
      `${editorProject['src/customer.ts'] ?? ''}\nexport class Broken { @PersonalData('contact.`,
    );
    await editor.client.read();
    const [during] = await foldersOf(editor.client);
    assert.deepEqual(
      during?.views.register.map(({ label }) => label),
      before?.views.register.map(({ label }) => label),
    );
    const hover = await editor.ask<Hover | null>('textDocument/hover', 'src/customer.ts', "'support'] }) ph|one");
    assert.notEqual(hover, null);
    await editor.end();
  });

  it('answers a cancelled request as cancelled', async () => {
    const editor = await startEditor(editorProject);
    await editor.open('src/customer.ts');
    const { connection, uriOf } = editor.client;
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const source = new CancellationTokenSource();
    const asked = connection.sendRequest(
      'textDocument/hover',
      { textDocument: { uri: uriOf(editor.path('src/customer.ts')) }, position: { line: 4, character: 77 } },
      source.token,
    );
    source.cancel();
    await assert.rejects(asked, { code: -32800 });
    await editor.end();
  });

  it('answers a failure as an error in words, and goes on', async () => {
    const editor = await startEditor(editorProject, {
      openSession: (options) => ({
        ...openAnalysedSession(options),
        symbolAt: () => Promise.reject(new Error('the worker is gone')),
      }),
    });
    await editor.open('src/welcome.ts');
    await assert.rejects(editor.ask('textDocument/hover', 'src/welcome.ts', 'console.l|og'), {
      code: -32803,
      message: /^Verklaar could not answer: the worker is gone\. Save the file and try again/u,
    });
    assert.equal((await foldersOf(editor.client)).length, 1);
    await editor.end();
  });

  describe('beside ESLint', () => {
    const eslint = { 'eslint.config.js': "import verklaar from '@verklaar/eslint-plugin';\n" };
    const countIn = async (options: object, files: object = eslint): Promise<number> => {
      const editor = await startEditor({ ...editorProject, ...files }, options);
      await editor.open('src/welcome.ts');
      // The config has findings of its own, which no rule tells: after it, everything was told.
      await editor.client.diagnosed(editor.path('verklaar.config.json'));
      await editor.client.read();
      const told = await Promise.race([
        editor.client.diagnosed(editor.path('src/welcome.ts')),
        editor.client
          .request<WorkspaceOverview>('verklaar/overview')
          .then((): PublishDiagnosticsParams | undefined => undefined),
      ]);
      await editor.end();
      return told?.diagnostics.length ?? 0;
    };

    it('leaves to it what its rules tell, when both are there', async () => {
      assert.equal(await countIn({ hasEslint: true }), 0);
    });
    it('tells all when the extension of ESLint is not active', async () => {
      assert.equal(await countIn({ hasEslint: false }), 1);
    });
    it('tells all when the config of ESLint does not name our plugin', async () => {
      assert.equal(await countIn({ hasEslint: true }, { 'eslint.config.js': 'export default [];\n' }), 1);
    });
    it('does as it is told by the setting', async () => {
      assert.equal(await countIn({ hasEslint: true, settings: { diagnostics: { whenEslint: 'always' } } }), 1);
      assert.equal(await countIn({ hasEslint: false, settings: { diagnostics: { whenEslint: 'never' } } }), 0);
    });
  });
});
