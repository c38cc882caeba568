import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { told } from '../ask-at-screen.js';
import { takePicture, webviewTextsOf } from '../at-screen.js';
import { revertAll } from '../editor.js';
import { activate } from '../extension.js';
import { commandsRun, runCommand } from '../run-command.js';
import { until } from '../until.js';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

describe('commands', () => {
  before(async () => (await activate()).ready());
  beforeEach(revertAll);

  it('command: explain a point opens its page, which came along', async () => {
    const api = await activate();
    const leak = await until('the leak', () =>
      api
        .view('openPoints')
        .items.flatMap(({ children }) => children)
        .find(({ id }) => id.includes('DF01')),
    );
    await runCommand('verklaar.openRule', leak);
    const words = await until(
      'the page',
      () => webviewTextsOf('h2, h3, p, td'),
      (texts) => texts.some((text) => text.includes('DF01')),
    );
    assert.ok(words.length > 3);
    await takePicture('explained-point');
  });

  it('command: set up says so where that was done', async () => {
    await runCommand('verklaar.setUp');
    await told(/set up here already/);
  });

  it('each that the extension contributes was run by a test', () => {
    const manifest = vscode.extensions.getExtension('verklaar.verklaar-vscode')?.packageJSON as Manifest;
    assert.deepEqual([...commandsRun].sort(), manifest.contributes.commands.map(({ command }) => command).sort());
  });
});
