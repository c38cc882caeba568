import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { choose } from './ask-at-screen.js';
import { takePicture, textsOf } from './at-screen.js';
import { diagnosticsOf, idOf } from './diagnostics.js';
import { fileUri, open } from './editor.js';
import { activate } from './extension.js';
import { runCommand } from './run-command.js';
import { runMocha } from './run-mocha.js';
import { declareWords } from './speaks.js';
import { until, untilEqual } from './until.js';

/** A workspace of three folders: two projects, and one that is not set up. */
export async function run(): Promise<void> {
  await runMocha(() => {
    describe('several folders', () => {
      before(async () => (await activate()).ready());

      it('are projects of their own', async () => {
        const api = await activate();
        const { folders } = await api.ready();
        assert.deepEqual(
          folders
            .map(({ name, status, counts }) => `${name} ${status} ${counts.activities} ${counts.personalData}`)
            .sort(),
          ['bare notSetUp 0 0', 'library current 1 1', 'shop current 2 6'],
        );
        await vscode.commands.executeCommand('workbench.view.extension.verklaar');
        await textsOf('.pane-body [role="treeitem"]');
        await takePicture('folders');
      });

      it('have findings of their own', async () => {
        const { document } = await open('src/subscriber.ts', 'shop');
        assert.deepEqual((await diagnosticsOf(document.uri)).map(idOf), ['DF10']);
        const { document: outside } = await open('src/index.ts', 'bare');
        assert.deepEqual(vscode.languages.getDiagnostics(outside.uri), []);
      });

      it('are asked for by a command', async () => {
        const running = runCommand('verklaar.generateRegister');
        const shown = await choose('library');
        await running;
        assert.equal(shown.length, 2, shown.join());
        const files = await vscode.workspace.fs.readDirectory(fileUri('privacy', 'library'));
        assert.ok(files.some(([name]) => name.startsWith('register.')));
      });

      declareWords({
        quickFix: 'Als `contact.phone` markieren',
        hover: /Einwilligung/u,
        lens: /1 offener Punkt/u,
        view: 'Zu beheben',
        statusBar: /offene Punkte/u,
      });

      it('leave to ESLint what ESLint reports, and only where its config says so', async () => {
        const { document: linted } = await open('src/greet.ts', 'library');
        const { document: other } = await open('src/notify.ts', 'shop');
        const leaksIn = ({ uri }: vscode.TextDocument): number =>
          vscode.languages.getDiagnostics(uri).filter((one) => idOf(one) === 'DF01').length;
        await diagnosticsOf(other.uri, (found) => found.some((one) => idOf(one) === 'DF01'));
        assert.equal(leaksIn(linted), 0);
        const settings = vscode.workspace.getConfiguration('verklaar');
        const set = async (value: string | undefined): Promise<void> =>
          settings.update('diagnostics.whenEslint', value, vscode.ConfigurationTarget.Global);
        const shown = (): readonly number[] => [leaksIn(linted), leaksIn(other)];
        try {
          await set('always');
          await untilEqual(shown, [1, 1]);
          await set('never');
          await untilEqual(shown, [0, 0]);
        } finally {
          await set(undefined);
        }
        await untilEqual(shown, [0, 1]);
      });

      it('may leave the workspace, and come back', async () => {
        const api = await activate();
        const namesNow = (): string =>
          (api.overview()?.folders ?? [])
            .map(({ name }) => name)
            .sort()
            .join();
        const folders = vscode.workspace.workspaceFolders ?? [];
        const at = folders.findIndex(({ name }) => name === 'library');
        const uri = fileUri('.', 'library');
        assert.ok(vscode.workspace.updateWorkspaceFolders(at, 1));
        await until('one folder less', namesNow, (names) => names === 'bare,shop');
        await until('VS Code to take it', () => vscode.workspace.workspaceFolders?.length === 2);
        assert.ok(vscode.workspace.updateWorkspaceFolders(2, 0, { uri, name: 'library' }));
        await until('the folder again', namesNow, (names) => names === 'bare,library,shop');
        await api.ready();
      });

      it('command: set up the one that has no config', async () => {
        const api = await activate();
        await runCommand('verklaar.setUp');
        await until(
          'the config',
          async () =>
            (await vscode.workspace.findFiles(new vscode.RelativePattern(fileUri('.', 'bare'), 'verklaar.config.*')))
              .length,
          (count) => count === 1,
        );
        await until(
          'the project',
          () => api.overview()?.folders.find(({ name }) => name === 'bare')?.status,
          (status) => status !== 'notSetUp' && status !== undefined,
        );
        await takePicture('set-up');
      });
    });
    return Promise.resolve();
  });
}
