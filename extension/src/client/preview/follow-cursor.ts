import { Disposable, type TextEditor, window } from 'vscode';

import type { Client } from '../connection/client.js';
import type { PreviewPanel } from './preview-panel.js';

import { findSentence } from './find-sentence.js';
import { throttle } from './throttle.js';

/** Milliseconds between two questions about the cursor at least. */
const pause = 150;

/** The sentence of a preview that tells what the cursor stands on. `undefined`: none; `'elsewhere'`: of another project. */
export async function sentenceAtCursor(
  { request }: Pick<Client, 'request'>,
  { content, folder }: Pick<PreviewPanel, 'content' | 'folder'>,
  { document, selection }: TextEditor,
): Promise<number | 'elsewhere' | undefined> {
  const { character, line } = selection.active;
  const facts = await request('verklaar/factsAt', { uri: document.uri.toString(), position: { line, character } });
  if (facts === null) return undefined;
  if (facts.folder !== folder) return 'elsewhere';
  return content && findSentence(content.sentences, facts.pointers);
}

/** Marks in the previews that are in sight what the cursor stands on. */
export function followCursor(client: Client, panels: () => readonly PreviewPanel[]): Disposable {
  const follow = throttle(async () => {
    const editor = window.activeTextEditor;
    if (editor?.document.uri.scheme !== 'file') return;
    for (const preview of panels().filter(({ panel }) => panel.visible)) {
      try {
        const sentence = await sentenceAtCursor(client, preview, editor);
        if (typeof sentence === 'number') preview.reveal(sentence, false);
      } catch (error) {
        client.output.warn(`No place in the preview: ${String(error)}`);
      }
    }
  }, pause);
  return Disposable.from(
    follow,
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor && panels().length > 0) follow.ask();
    }),
  );
}
