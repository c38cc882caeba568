import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { takePicture, textsOf, webviewTextsOf } from './at-screen.js';
import { diagnosticsOf, idOf } from './diagnostics.js';
import { open, placeOf } from './editor.js';
import { activate } from './extension.js';
import { runCommand } from './run-command.js';
import { runMocha } from './run-mocha.js';
import { until } from './until.js';

/** An editor whose language is set to Dutch. */
export async function run(): Promise<void> {
  await runMocha(() => {
    describe('in Dutch', () => {
      before(async () => (await activate()).ready());

      it('findings and quick fixes', async () => {
        const { document } = await open('src/notify.ts');
        const leak = (await diagnosticsOf(document.uri)).find((one) => idOf(one) === 'DF01');
        assert.match(leak?.message ?? '', /^Persoonsgegevens /);
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          leak?.range,
          'quickfix',
        );
        assert.ok(
          actions.some(({ title }) => /weg/i.test(title)),
          actions.map(({ title }) => title).join(),
        );
      });

      it('hover, lenses and hints', async () => {
        const { document } = await open('src/subscriber.ts');
        const hovers = await until(
          'a hover',
          () =>
            vscode.commands.executeCommand<vscode.Hover[]>(
              'vscode.executeHoverProvider',
              document.uri,
              placeOf(document, "‹email› = '';"),
            ),
          (found) => found.length > 0,
        );
        const text = hovers.flatMap(({ contents }) =>
          contents.map((one) => (one instanceof vscode.MarkdownString ? one.value : '')),
        );
        assert.match(text.join('\n'), /E-mailadres/);
        assert.match(text.join('\n'), /Toestemming/i);
        const lenses = await until(
          'lenses',
          () => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri),
          (found) => found.length > 0,
        );
        assert.match(lenses[0]?.command?.title ?? '', /1 persoonsgegeven · 1 .+ · 1 ontvanger · 1 open punt/);
      });

      it('views and status bar', async () => {
        const api = await activate();
        assert.ok(api.view('register').items.some(({ label }) => label === 'Nieuwsbrief'));
        assert.match(api.statusBar()?.tooltip ?? '', /open punten/i);
        await vscode.commands.executeCommand('workbench.view.extension.verklaar');
        await textsOf('.pane-body [role="treeitem"]');
        await until(
          'the titles of the views',
          () => textsOf('.pane-header .title'),
          // VS Code shows titles with capitals of its own.
          (titles) => /\bontvangers\b.*\bopen punten\b.*\bdekking\b/iu.test(titles.join(' ')),
        );
        await takePicture('dutch');
      });

      it('the preview opens in Dutch', async () => {
        await runCommand('verklaar.previewStatement');
        await until(
          'the sentence',
          () => webviewTextsOf('.document [data-sentence]'),
          (told) => told.some((one) => one.includes('Wij leveren wat u bestelt.')),
        );
      });
    });
    return Promise.resolve();
  });
}
