import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { told } from '../ask-at-screen.js';
import { atScreen, takePicture, textsOf, webviewTextsOf } from '../at-screen.js';
import { change, fileUri, open, replace, revertAll } from '../editor.js';
import { activate } from '../extension.js';
import { runCommand } from '../run-command.js';
import { until } from '../until.js';

async function textOf(path: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(path)));
  } catch {
    return undefined;
  }
}

describe('documents', () => {
  before(async () => (await activate()).ready());
  beforeEach(revertAll);
  after(async () => {
    await revertAll();
    await vscode.workspace.fs.delete(fileUri('privacy'), { recursive: true });
    await vscode.workspace.fs.delete(fileUri('site'), { recursive: true });
    await runCommand('verklaar.refresh');
  });

  it('command: generate the statement, and open it', async () => {
    await runCommand('verklaar.generateStatement');
    const text = await textOf('privacy/statement.en.md');
    assert.match(text ?? '', /We deliver what you order\./);
    const editor = await until('the document', () => vscode.window.activeTextEditor);
    assert.match(editor?.document.uri.path ?? '', /\/privacy\/statement\.[\w-]+\.md$/);
    await takePicture('generated-statement');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('command: generate the register, and open it', async () => {
    await runCommand('verklaar.generateRegister');
    const editor = await until('the document', () => vscode.window.activeTextEditor);
    assert.match(editor?.document.uri.path ?? '', /\/privacy\/register\.[\w-]+\.md$/);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('command: check documents against the code', async () => {
    const editor = await open('src/privacy.ts');
    await replace(editor, 'We deliver what you order.', 'We deliver your order at home.');
    await editor.document.save();
    await runCommand('verklaar.checkDocuments');
    await webviewTextsOf('h1, h2, p, li');
    await takePicture('check');
    await told(/statement|document/i);
  });

  it('an edited document is merged or kept, never overwritten in silence', async () => {
    const before = await textOf('privacy/statement.en.md');
    assert.ok(before !== undefined);
    const edited = before.replace('We deliver what you order.', 'We deliver what you order, by bicycle.');
    await vscode.workspace.fs.writeFile(fileUri('privacy/statement.en.md'), new TextEncoder().encode(edited));
    await runCommand('verklaar.generateStatement');
    await vscode.commands.executeCommand('notifications.clearAll');
    assert.match((await textOf('privacy/statement.en.md')) ?? '', /by bicycle/);
  });

  it('a document that is being edited is not written under the hands', async () => {
    const editor = await open('privacy/statement.en.md');
    await change(editor, (edit) => {
      edit.insert(new vscode.Position(0, 0), 'Typed and not saved.\n');
    });
    const running = runCommand('verklaar.generateStatement');
    await until(
      'the question to save first',
      () => textsOf('.quick-input-list .monaco-list-row'),
      (rows) => rows.some((row) => row.includes('statement.en.md')),
    );
    await takePicture('unsaved');
    await atScreen({ do: 'press', keys: 'Escape' });
    await running;
    assert.match(editor.document.getText(), /^Typed and not saved\./);
    assert.ok(editor.document.isDirty);
    assert.doesNotMatch((await textOf('privacy/statement.en.md')) ?? '', /Typed and not saved/);
  });

  it('command: diff since approval, where nothing was approved', async () => {
    await runCommand('verklaar.diffSinceApproval');
    await told(/approv/i);
  });

  it('command: publish refuses what nobody approved, and publishes drafts when asked', async () => {
    await runCommand('verklaar.publish', { out: 'site/privacy', draft: false });
    await told(/approv/i);
    assert.equal(await textOf('site/privacy/index.html'), undefined);
    await runCommand('verklaar.publish', { out: 'site/privacy', draft: true });
    await told(/\w/);
    const files = await vscode.workspace.findFiles('site/privacy/**/*.html');
    assert.ok(files.length > 0);
  });
});
