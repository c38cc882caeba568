import assert from 'node:assert/strict';
import process from 'node:process';
import * as vscode from 'vscode';

import { told } from '../ask-at-screen.js';
import { textsOf } from '../at-screen.js';
import { open, revertAll } from '../editor.js';
import { activate } from '../extension.js';
import { runCommand } from '../run-command.js';
import { until } from '../until.js';

describe('the server', () => {
  before(async () => (await activate()).ready());
  beforeEach(revertAll);

  it('comes back after a crash, says so, and knows what it knew', async () => {
    const api = await activate();
    const before = api.view('register').items.map(({ label }) => label);
    const { processId } = api.server;
    assert.ok(processId !== undefined);
    process.kill(processId, 'SIGKILL');
    await until(
      'another process',
      () => api.server.processId,
      (id) => id !== undefined && id !== processId,
    );
    await told(/stopped unexpectedly/);
    assert.deepEqual(
      api.view('register').items.map(({ label }) => label),
      before,
    );
    const { folders } = await api.ready();
    assert.equal(folders[0]?.status, 'current');
    assert.equal(api.server.status, 'running');
    const { document } = await open('src/notify.ts');
    await until('diagnostics', () => vscode.languages.getDiagnostics(document.uri).length === 2);
  });

  it('command: restart', async () => {
    const api = await activate();
    const { processId } = api.server;
    await runCommand('verklaar.restartServer');
    await until(
      'another process',
      () => api.server.processId,
      (id) => id !== undefined && id !== processId,
    );
    const { folders } = await api.ready();
    assert.equal(folders[0]?.counts.activities, 2);
  });

  it('command: refresh', async () => {
    const api = await activate();
    await runCommand('verklaar.refresh');
    const { folders } = await api.ready();
    assert.equal(folders[0]?.status, 'current');
  });

  it('command: show the output', async () => {
    await runCommand('verklaar.showOutput');
    await textsOf('.panel .output-view, .part.panel');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('knows of files that change outside the editor', async () => {
    const api = await activate();
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder !== undefined);
    const file = vscode.Uri.joinPath(folder.uri, 'src/visitor.ts');
    const text =
      "import { PersonalData } from '@verklaar/annotations';\n\nexport class Visitor {\n  @PersonalData('contact.email', { for: ['newsletter'] }) email = '';\n}\n";
    const { writeFile, unlink } = await import('node:fs/promises');
    await writeFile(file.fsPath, text);
    try {
      await until(
        'one more',
        () => api.overview()?.folders[0]?.counts.personalData,
        (count) => count === 7,
      );
    } finally {
      await unlink(file.fsPath);
    }
    await until(
      'one less',
      () => api.overview()?.folders[0]?.counts.personalData,
      (count) => count === 6,
    );
  });
});
