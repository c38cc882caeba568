import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { fixTitles } from '../../../../core/src/fixes/fix-titles.js';
import { answer, choose } from '../ask-at-screen.js';
import { atScreen, takePicture } from '../at-screen.js';
import { diagnosticsOf, idOf } from '../diagnostics.js';
import { changeOf, open, rangeOf, replace, revertAll, undo } from '../editor.js';
import { activate } from '../extension.js';
import { until } from '../until.js';
import { type QuickFixCase, quickFixCases } from './quick-fix-cases.js';

describe('quick fixes', () => {
  before(async () => (await activate()).ready());
  beforeEach(revertAll);

  for (const one of quickFixCases) {
    it(`${one.finding}: ${one.title} (${one.file}: ${one.at})`, async () => {
      for (const [file, changes] of Object.entries(one.typed ?? {})) {
        const editor = await open(file);
        for (const [text, by] of changes) await replace(editor, text, by);
      }
      await open(one.file);
      const before = await textsOf(Object.keys(one.change));
      await apply(one);
      const after = await until(
        'the change',
        () => textsOf(Object.keys(one.change)),
        (now) => now.some((text, index) => text !== before[index]),
      );
      const changes = Object.keys(one.change).map((file, index) => [
        file,
        changeOf(before[index] ?? '', after[index] ?? ''),
      ]);
      assert.deepEqual(Object.fromEntries(changes), one.change);
      for (const file of Object.keys(one.change)) {
        await undo(await open(file));
      }
      assert.deepEqual(await textsOf(Object.keys(one.change)), before, 'one undo takes it back');
    });
  }

  it('are applied here whatever their title', () => {
    const isTried = (title: string): boolean => {
      const pattern = new RegExp(
        `^${title.replaceAll(/[.*+?^$()[\]\\|]/gu, String.raw`\$&`).replaceAll(/\{\w+\}/gu, '.+')}$`,
        'u',
      );
      return quickFixCases.some((one) => pattern.test(one.title));
    };
    assert.deepEqual(
      Object.values(fixTitles).filter((title) => !isTried(title)),
      [],
    );
  });

  it('are in the menu of the bulb', async () => {
    const editor = await open('src/subscriber.ts');
    await diagnosticsOf(editor.document.uri);
    const { start } = rangeOf(editor.document, "‹phone› = '';");
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('editor.action.quickFix');
    await atScreen({ do: 'texts', selector: '.action-widget .monaco-list-row' });
    await takePicture('quick-fix');
    await atScreen({ do: 'press', keys: 'Escape' });
  });
});

async function textsOf(files: readonly string[]): Promise<readonly string[]> {
  return Promise.all(
    files.map(async (file) => {
      const [found] = vscode.workspace.workspaceFolders ?? [];
      assert.ok(found !== undefined);
      return (await vscode.workspace.openTextDocument(vscode.Uri.joinPath(found.uri, file))).getText();
    }),
  );
}

async function apply({ file, finding, at, title, kind, answers = [] }: QuickFixCase): Promise<void> {
  const { document } = await open(file);
  const range = rangeOf(document, at);
  await diagnosticsOf(document.uri, (all) =>
    all.some((one) => idOf(one) === finding && one.range.intersection(range) !== undefined),
  );
  const actions = await until(
    title,
    () => actionsAt(document.uri, range, kind),
    (found) => found.some((one) => one.title === title),
  );
  const action = actions.find((one) => one.title === title);
  assert.ok(action !== undefined);
  if (action.edit !== undefined) assert.ok(await vscode.workspace.applyEdit(action.edit));
  if (action.command !== undefined) {
    const { command, arguments: given = [] } = action.command;
    const done = vscode.commands.executeCommand(command, ...(given as unknown[]));
    for (const { choose: chosen, type } of answers) {
      if (chosen !== undefined) await choose(chosen);
      if (type !== undefined) await answer(type);
    }
    await done;
  }
}

async function actionsAt(
  uri: vscode.Uri,
  range: vscode.Range,
  kind = 'quickfix',
): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind, 50);
}
