import { Disposable, type TextEditor, window } from 'vscode';

import type { FactsAtResult } from '../../protocol/documents.js';
import type { Client } from '../connection/client.js';
import type { PreviewPanel } from './preview-panel.js';

import { findSentence } from './find-sentence.js';
import { throttle } from './throttle.js';

/** Milliseconds between two questions about the cursor at least. */
const pause = 150;

/** What the code at the cursor declares. */
export async function factsAtCursor(
  client: Pick<Client, 'request'>,
  { document, selection }: TextEditor,
): Promise<FactsAtResult | null> {
  const { character, line } = selection.active;
  return client.request('verklaar/factsAt', { uri: document.uri.toString(), position: { line, character } });
}

/** Marks in the previews that are in sight what the cursor stands on. */
export function followCursor(client: Client, panels: () => readonly PreviewPanel[]): Disposable {
  const follow = throttle(async () => {
    const editor = window.activeTextEditor;
    if (editor?.document.uri.scheme !== 'file') return;
    const inSight = panels().filter(({ panel }) => panel.visible);
    if (inSight.length === 0) return;
    try {
      const facts = await factsAtCursor(client, editor);
      const preview = inSight.find(({ folder }) => folder === facts?.folder);
      const sentence = facts && preview?.content && findSentence(preview.content.sentences, facts.pointers);
      if (typeof sentence === 'number') preview?.reveal(sentence, false);
    } catch (error) {
      client.output.warn(`No place in the preview: ${String(error)}`);
    }
  }, pause);
  return Disposable.from(
    follow,
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor && panels().length > 0) follow.ask();
    }),
  );
}
