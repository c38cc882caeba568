import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { choose } from '../ask-at-screen.js';
import { atScreen, takePicture, textsOf } from '../at-screen.js';
import { open, placeOf, revertAll } from '../editor.js';
import { activate } from '../extension.js';
import { runCommand } from '../run-command.js';
import { until } from '../until.js';

const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.indexOf('/shop/') + '/shop/'.length);

describe('navigation', () => {
  before(async () => (await activate()).ready());
  beforeEach(revertAll);

  it('leads from an activity by its id to its declaration', async () => {
    const { document } = await open('src/customer.ts');
    const found = await until(
      'the declaration',
      () =>
        vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          placeOf(document, 'contact.address for ‹orders›'),
        ),
      (all) => all.length > 0,
    );
    const [first] = found;
    assert.ok(first !== undefined);
    const { uri, range } = 'targetUri' in first ? { uri: first.targetUri, range: first.targetRange } : first;
    assert.equal(nameOf(uri), 'src/privacy.ts');
    const declaration = await vscode.workspace.openTextDocument(uri);
    assert.match(declaration.lineAt(range.start.line).text, /id: 'orders'/);
  });

  it('finds the uses of a category', async () => {
    const { document } = await open('src/subscriber.ts');
    const found = await until(
      'uses',
      () =>
        vscode.commands.executeCommand<vscode.Location[]>(
          'vscode.executeReferenceProvider',
          document.uri,
          placeOf(document, "'contact.‹email›'"),
        ),
      (all) => all.length > 1,
    );
    assert.deepEqual(found.map(({ uri }) => nameOf(uri)).sort(), ['src/customer.ts', 'src/subscriber.ts']);
  });

  it('renames an activity in code and comments, as one step', async () => {
    const { document } = await open('src/customer.ts');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      placeOf(document, 'contact.address for ‹orders›'),
      'deliveries',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.match(document.getText(), /contact\.address for deliveries/);
    const privacy = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(document.uri, '../privacy.ts'));
    assert.match(privacy.getText(), /id: 'deliveries'/);
  });

  it('command: go to activity', async () => {
    const done = runCommand('verklaar.goToActivity');
    await choose('newsletter');
    await done;
    const editor = await until('the editor', () => vscode.window.activeTextEditor);
    assert.equal(nameOf(editor?.document.uri ?? vscode.Uri.file('')), 'src/privacy.ts');
    assert.match(editor?.document.lineAt(editor.selection.start.line).text ?? '', /newsletter/);
  });

  it('command: find uses of a category', async () => {
    await open('src/privacy.ts');
    const done = runCommand('verklaar.findCategoryUses');
    await choose('E-mail address');
    await done;
    await textsOf('.reference-zone-widget .ref-tree .monaco-list-row');
    await takePicture('uses-of-a-category');
  });

  it('command: rename an activity', async () => {
    const done = runCommand('verklaar.renameActivity');
    await choose('orders');
    const box = '.rename-box input';
    await textsOf(box);
    await takePicture('rename-activity');
    await atScreen({ do: 'fill', selector: box, text: 'deliveries' });
    await atScreen({ do: 'press', keys: 'Enter' });
    await done;
    const textNow = (name: string): string =>
      vscode.workspace.textDocuments.find(({ uri }) => nameOf(uri) === name)?.getText() ?? '';
    await until('the new name where it is declared', () => textNow('src/privacy.ts').includes("id: 'deliveries'"));
    await until('the new name where it is used', () => textNow('src/customer.ts').includes('for deliveries'));
  });
});
