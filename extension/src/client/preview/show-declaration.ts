import { Selection, TextEditorRevealType, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';

import type { Client } from '../connection/client.js';

import { toRange } from '../to-range.js';

/** Opens the place where something that a sentence tells is declared, beside the preview. Whether there is one. */
export async function showDeclaration(
  client: Pick<Client, 'request'>,
  { folder, panel }: { readonly folder: string; readonly panel: WebviewPanel },
  pointers: readonly string[],
): Promise<boolean> {
  const [place] = pointers.length === 0 ? [] : await client.request('verklaar/locate', { folder, pointers });
  if (place === undefined) return false;
  const range = toRange(place.range);
  const editor = await window.showTextDocument(Uri.parse(place.uri), { viewColumn: columnBeside(panel) });
  // The cursor stands at its beginning: that is the place that the preview marks when it follows the cursor.
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}

/** A column with an editor in it that is not the preview, else a new one. */
function columnBeside({ viewColumn }: WebviewPanel): ViewColumn {
  const open = window.visibleTextEditors.map((editor) => editor.viewColumn);
  const other = open.find((column) => column !== undefined && column !== viewColumn);
  if (other !== undefined) return other;
  return viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
}
