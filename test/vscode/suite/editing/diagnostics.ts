import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { takePicture, textsOf } from '../at-screen.js';
import { diagnosticsOf, idOf } from '../diagnostics.js';
import { open, replace, revertAll, undo } from '../editor.js';
import { activate } from '../extension.js';
import { until } from '../until.js';

describe('diagnostics', () => {
  before(async () => (await activate()).ready());
  beforeEach(revertAll);

  it('tell where data go, by which path, and lead to the page of the rule', async () => {
    const { document } = await open('src/notify.ts');
    const [leak] = (await diagnosticsOf(document.uri)).filter((one) => idOf(one) === 'DF01');
    assert.ok(leak !== undefined);
    assert.equal(document.getText(leak.range), 'subscriber.email');
    assert.equal(leak.severity, vscode.DiagnosticSeverity.Error);
    assert.match(
      leak.message,
      /^Personal data reach the log through `console\.log`: e-mail address .*GDPR 5\(1\)\(c\)/,
    );
    assert.deepEqual(
      leak.relatedInformation?.map(({ location, message }) => `${document.getText(location.range)}: ${message}`),
      [
        'subscriber: The data come from here: subscriber.email',
        "console.log('welcome', subscriber.email): They arrive here: console.log('welcome', subscriber.email)",
      ],
    );
    const page = typeof leak.code === 'object' ? leak.code.target : undefined;
    assert.ok(page !== undefined);
    const line = Number(/^L(\d+)$/.exec(page.fragment)?.[1]);
    const text = await vscode.workspace.openTextDocument(page.with({ fragment: '' }));
    assert.match(text.lineAt(line - 1).text, /DF01/);
  });

  it('go as soon as the leak is gone, and come back with it', async () => {
    const editor = await open('src/notify.ts');
    const { uri } = editor.document;
    await diagnosticsOf(uri, (found) => found.some((one) => idOf(one) === 'DF01'));
    await replace(editor, "console.log('welcome', subscriber.email);", "console.log('welcome');");
    await diagnosticsOf(uri, (found) => !found.some((one) => idOf(one) === 'DF01'));
    await undo(editor);
    await diagnosticsOf(uri, (found) => found.some((one) => idOf(one) === 'DF01'));
  });

  it('are those of the rules: a word that is no category', async () => {
    const editor = await open('src/customer.ts');
    await replace(editor, 'identity.name', 'identity.nmae');
    const found = await diagnosticsOf(editor.document.uri, (all) => all.some((one) => idOf(one) === 'AN02'));
    const wrong = found.find((one) => idOf(one) === 'AN02');
    assert.match(
      wrong?.message ?? '',
      /"identity\.nmae" is not a known value of `category`\. Did you mean "identity\.name"\?/,
    );
    assert.equal(editor.document.getText(wrong?.range), "'identity.nmae'");
  });

  it('stay the last good ones while code is broken, and the views with them', async () => {
    const api = await activate();
    const editor = await open('src/customer.ts');
    const before = api.view('register').items.map(({ label }) => label);
    assert.ok(before.length > 0);
    await replace(editor, 'export class Customer {', 'export class Customer {{{ @Personal(');
    const overview = await until(
      'the mark that it is stale',
      () => api.overview(),
      (now) => now?.folders[0]?.status === 'stale',
    );
    assert.deepEqual(
      api.view('register').items.map(({ label }) => label),
      before,
    );
    assert.ok((overview?.folders[0]?.problem?.message ?? '') !== '');
    await vscode.commands.executeCommand('workbench.view.extension.verklaar');
    await textsOf('.pane-body [role="treeitem"]');
    await takePicture('broken-code');
    await undo(editor);
    assert.ok(!editor.document.getText().includes('{{{'));
    await until(
      'the newest state',
      () => api.overview()?.folders[0]?.status,
      (status) => status === 'current',
    );
  });

  it('forget what was typed and never saved', async () => {
    const editor = await open('src/subscriber.ts');
    const { uri } = editor.document;
    await replace(editor, "  phone = '';", "  @PersonalData('contact.phone') phone = '';");
    await diagnosticsOf(uri, (found) => found.some((one) => idOf(one) === 'AN10'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await diagnosticsOf(uri, (found) => found.map(idOf).join() === 'DF10');
  });

  it('of a config that is broken leave what was known', async () => {
    const api = await activate();
    const editor = await open('verklaar.config.json');
    await replace(editor, '"markets": ["NL"],', '"markets": [');
    await until(
      'the mark that it is stale',
      () => api.overview()?.folders[0]?.status,
      (status) => status === 'stale',
    );
    assert.equal(api.overview()?.folders[0]?.counts.activities, 2);
  });

  it('know nothing of a file outside the project', async () => {
    const { document } = await open('package.json');
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
    assert.match(document.getText(), /"shop"/);
  });
});
