import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { takePicture, textsOf } from '../at-screen.js';
import { open, placeOf, revertAll } from '../editor.js';
import { activate } from '../extension.js';
import { until } from '../until.js';

/** What a hover says, without formatting. */
async function hoverAt(document: vscode.TextDocument, marked: string): Promise<string> {
  const hovers = await until(
    `a hover on ${marked}`,
    () =>
      vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        placeOf(document, marked),
      ),
    (found) => found.length > 0,
  );
  return hovers.flatMap(({ contents }) => contents.map(textOf)).join('\n');
}

/** The text of a part of a hover. */
function textOf(part: vscode.Hover['contents'][number]): string {
  return part instanceof vscode.MarkdownString ? part.value : '';
}

function labelOf(label: vscode.InlayHint['label']): string {
  return typeof label === 'string' ? label : label.map(({ value }) => value).join('');
}

describe('reading code', () => {
  before(async () => (await activate()).ready());
  beforeEach(revertAll);

  it('hover tells of an annotated field what it is, for what, how long and who receives it', async () => {
    const { document } = await open('src/subscriber.ts');
    const text = await hoverAt(document, "‹email› = '';");
    assert.match(text, /\*\*E-mail address\*\*.*contact\.email/);
    assert.match(text, /\*\*Newsletter\*\*: Consent · until your unsubscription/i);
    assert.match(text, /Received by: Postduif Voorbeeld/);
  });

  it('hover tells the same of a use of the field', async () => {
    const { document } = await open('src/notify.ts');
    assert.match(await hoverAt(document, "'welcome', subscriber.‹email›"), /\*\*E-mail address\*\*/);
  });

  it('hover quotes the sentence of the statement', async () => {
    const { document } = await open('src/customer.ts');
    assert.match(await hoverAt(document, "‹name› = '';"), /We deliver what you order|orders/i);
  });

  it('hover explains a key of the config', async () => {
    const { document } = await open('verklaar.config.json');
    assert.match(await hoverAt(document, '"‹markets›"'), /\w{3}/);
  });

  it('the hover is shown in the editor', async () => {
    const editor = await open('src/subscriber.ts');
    const at = placeOf(editor.document, "‹email› = '';");
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('editor.action.showHover');
    await until(
      'the hover',
      () => textsOf('.monaco-hover .hover-contents'),
      (texts) => texts.some((text) => text.includes('E-mail address')),
    );
    await takePicture('hover');
  });

  it('lenses count above classes and interfaces', async () => {
    const { document } = await open('src/customer.ts');
    const lenses = await until(
      'lenses',
      () => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri),
      (found) => found.length === 2,
    );
    assert.deepEqual(
      lenses.map(({ range, command }) => `${document.lineAt(range.start.line).text}: ${command?.title ?? ''}`),
      [
        'export class Customer {: 4 personal data · 1 activity · 0 recipients · 8 open points',
        'export interface Delivery {: 1 personal datum · 1 activity · 0 recipients · 2 open points',
      ],
    );
    const command = lenses[0]?.command?.command;
    assert.ok(command !== undefined && (await vscode.commands.getCommands()).includes(command));
    await vscode.commands.executeCommand(command);
  });

  it('hints tell the category behind the name', async () => {
    const { document } = await open('src/customer.ts');
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await until(
      'hints',
      () => vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all),
      (found) => found.length > 0,
    );
    assert.deepEqual(
      hints.map(({ position, label }) => `${document.lineAt(position).text.trim()} ${labelOf(label)}`),
      [
        "name = ''; Name",
        "email = ''; E-mail address",
        "allergy = ''; Health data",
        "address = ''; Postal address",
        'street: string; Postal address',
      ],
    );
    await takePicture('lenses-and-hints');
  });

  it('lenses, hints and marks go when settings say so', async () => {
    const api = await activate();
    const { document } = await open('src/customer.ts');
    const settings = vscode.workspace.getConfiguration('verklaar');
    const names = ['codeLens.enabled', 'inlayHints.enabled', 'gutter.enabled'];
    try {
      for (const name of names) await settings.update(name, false, vscode.ConfigurationTarget.Global);
      await until(
        'no lenses',
        () => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri),
        (found) => found.length === 0,
      );
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      await until(
        'no hints',
        () => vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all),
        (found) => found.length === 0,
      );
      await until('no marks', () => api.marks(document.uri) === undefined);
    } finally {
      for (const name of names) await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
    }
    await until('marks', () => api.marks(document.uri)?.length === 7);
  });
});
