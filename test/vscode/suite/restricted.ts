import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { told } from './ask-at-screen.js';
import { takePicture, textsOf } from './at-screen.js';
import { diagnosticsOf } from './diagnostics.js';
import { fileUri, open } from './editor.js';
import { activate } from './extension.js';
import { runMocha } from './run-mocha.js';
import { declareWords } from './speaks.js';
import { until } from './until.js';

/** A folder that nobody trusts yet. */
export async function run(): Promise<void> {
  await runMocha(() => {
    describe('Restricted Mode', () => {
      before(async () => (await activate()).ready());

      it('is on', () => {
        assert.equal(vscode.workspace.isTrusted, false);
      });

      it('reads: findings, views, hover', async () => {
        const api = await activate();
        const { document } = await open('src/notify.ts');
        await diagnosticsOf(document.uri, (found) => found.length === 2);
        assert.equal(api.overview()?.folders[0]?.counts.activities, 2);
        assert.ok(api.view('register').items.length > 0);
        await vscode.commands.executeCommand('workbench.view.extension.verklaar');
        await textsOf('.pane-body [role="treeitem"]');
        await takePicture('restricted');
      });

      declareWords({
        quickFix: 'Marquer comme `contact.phone`',
        hover: /Consentement/u,
        lens: /1 point ouvert/u,
        view: 'À résoudre',
        statusBar: /points ouverts/u,
      });

      it('writes nothing: no documents, no site, no config', async () => {
        for (const [command, given] of [
          ['verklaar.generateStatement', undefined],
          ['verklaar.generateRegister', undefined],
          ['verklaar.publish', { out: 'site', draft: true }],
          ['verklaar.setUp', undefined],
        ] as const) {
          // A command that a menu would not offer may refuse by an error, too.
          await Promise.resolve(vscode.commands.executeCommand(command, given)).catch(() => undefined);
        }
        await until(
          'nothing',
          async () => {
            const entries = await vscode.workspace.fs.readDirectory(fileUri('.'));
            return entries
              .map(([name]) => name)
              .sort()
              .join();
          },
          (names) => names === 'node_modules,package.json,src,tsconfig.json,verklaar.config.json',
        );
        await told(/restreint|confiance/iu);
      });
    });
    return Promise.resolve();
  });
}
