import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { atScreen, takePicture, textsOf } from '../at-screen.js';
import { open, placeOf, replace, revertAll } from '../editor.js';
import { activate } from '../extension.js';
import { until } from '../until.js';

/** Labels that are proposed at a place, and the text of the first once it is taken. */
async function proposalsAt(editor: vscode.TextEditor, marked: string, expected: string): Promise<readonly string[]> {
  const position = placeOf(editor.document, marked);
  const found = await until(
    `the proposal ${expected}`,
    async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        position,
      );
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    },
    (labels) => labels.includes(expected),
  );
  return found;
}

describe('completion', () => {
  before(async () => (await activate()).ready());
  beforeEach(revertAll);

  it('knows the categories', async () => {
    const editor = await open('src/customer.ts');
    await replace(editor, "'identity.name'", "'identity.'");
    const labels = await proposalsAt(editor, "'identity.‹'›", 'identity.name');
    assert.ok(labels.includes('identity.birthDate') || labels.length > 3, labels.join());
  });

  it('knows the activities of the project, in code and in comments', async () => {
    const editor = await open('src/customer.ts');
    await replace(editor, 'contact.address for orders', 'contact.address for ');
    await proposalsAt(editor, 'contact.address for ‹ ›*/', 'newsletter');
    await replace(editor, "@PersonalData('contact.address')", "@PersonalData('contact.address', { for: [''] })");
    await proposalsAt(editor, "{ for: ['‹'›] }", 'orders');
  });

  it('knows the grammar of retention', async () => {
    const editor = await open('src/privacy.ts');
    await replace(editor, "'P2Y after payment.settled'", "'P2Y after '");
    await proposalsAt(editor, "'P2Y after ‹'›", 'payment.settled');
  });

  it('knows the keys and values of the config', async () => {
    const editor = await open('verklaar.config.json');
    await replace(editor, '"markets": ["NL"],', '"markets": [""],');
    await proposalsAt(editor, '"markets": ["‹"›],', 'BE');
  });

  it('offers its list while one types', async () => {
    const editor = await open('src/subscriber.ts');
    await replace(editor, "  phone = '';", '  @PersonalData() phone = 0;');
    const at = placeOf(editor.document, '@PersonalData(‹)› phone');
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await atScreen({ do: 'type', text: "'" });
    await until(
      'the list',
      () => textsOf('.suggest-widget .monaco-list-row'),
      (texts) => texts.some((text) => text.includes('contact.phone')),
    );
    await takePicture('completion');
  });
});
