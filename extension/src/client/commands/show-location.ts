import type { Location } from 'vscode-languageserver-protocol';

import { type TextEditor, Uri, window } from 'vscode';

import { toRange } from '../to-range.js';

/** Opens a place in an editor, with it selected. */
export async function showLocation({ uri, range }: Location): Promise<TextEditor> {
  return await window.showTextDocument(Uri.parse(uri), { selection: toRange(range) });
}
