import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { diagnosticsOf } from './diagnostics.js';
import { open, placeOf } from './editor.js';
import { activate } from './extension.js';
import { until } from './until.js';

/** What is said in a language, on each surface. */
export interface Words {
  readonly quickFix: string;
  readonly hover: RegExp;
  readonly lens: RegExp;
  readonly view: string;
  readonly statusBar: RegExp;
}

/** Declares that every surface speaks the language of the setting `verklaar.language`. */
export function declareWords(words: Words): void {
  it('quick fixes, hover, lenses, views and status bar speak its language', async () => {
    const { document } = await open('src/subscriber.ts', 'shop');
    const [undecided] = await diagnosticsOf(document.uri);
    const ask = async <T>(command: string, ...given: readonly unknown[]): Promise<readonly T[]> =>
      vscode.commands.executeCommand<T[]>(command, document.uri, ...given);
    await until(
      `the quick fix ${words.quickFix}`,
      () => ask<vscode.CodeAction>('vscode.executeCodeActionProvider', undecided?.range, 'quickfix'),
      (all) => all.some(({ title }) => title === words.quickFix),
    );
    await until(
      'a hover',
      async () => {
        const hovers = await ask<vscode.Hover>('vscode.executeHoverProvider', placeOf(document, "‹email› = '';"));
        const parts = hovers.flatMap(({ contents }) => contents);
        return parts.map((part) => (part instanceof vscode.MarkdownString ? part.value : '')).join();
      },
      (text) => words.hover.test(text),
    );
    await until(
      'a lens',
      async () => (await ask<vscode.CodeLens>('vscode.executeCodeLensProvider'))[0]?.command?.title ?? '',
      (title) => words.lens.test(title),
    );
    const api = await activate();
    const labels = (
      await until(
        'the view',
        () => api.view('openPoints').items,
        (items) => items.length > 0,
      )
    ).flatMap((item) => [item.label, ...item.children.map(({ label }) => label)]);
    assert.ok(labels.includes(words.view), labels.join());
    assert.match(api.statusBar()?.tooltip ?? '', words.statusBar);
  });
}
