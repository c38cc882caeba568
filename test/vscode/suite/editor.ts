import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { until } from './until.js';

/** URI of a file of the first workspace folder, or of the one named. */
export function fileUri(path: string, folder?: string): vscode.Uri {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const root = folder === undefined ? folders[0] : folders.find(({ name }) => name === folder);
  assert.ok(root !== undefined, `No folder ${folder ?? ''}`);
  return vscode.Uri.joinPath(root.uri, path);
}

/** Opens a file of the workspace in an editor. */
export async function open(path: string, folder?: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(path, folder)), {
    preview: false,
  });
}

/** The place of a text that stands in a document once; of what stands between `‹` and `›` in it, if they do. */
export function rangeOf(document: vscode.TextDocument, marked: string): vscode.Range {
  const text = marked.replaceAll(/[‹›]/gu, '');
  const all = document.getText();
  const at = all.indexOf(text);
  assert.ok(at >= 0, `${marked} is not in ${document.fileName}`);
  assert.equal(all.indexOf(text, at + 1), -1, `${marked} is in ${document.fileName} more than once`);
  const isMarked = marked.includes('‹');
  const start = isMarked ? at + marked.indexOf('‹') : at;
  const end = isMarked ? at + marked.indexOf('›') - 1 : at + text.length;
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** Where a text starts, or what is marked in it. */
export function placeOf(document: vscode.TextDocument, marked: string): vscode.Position {
  return rangeOf(document, marked).start;
}

/** Replaces one text by another, as typed: not saved. */
export async function replace(editor: vscode.TextEditor, text: string, by: string): Promise<void> {
  await change(editor, (edit) => {
    edit.replace(rangeOf(editor.document, text), by);
  });
}

/** An edit that falls together with another, as when a file that was written is loaded anew, is refused and made again. */
export async function change(editor: vscode.TextEditor, make: (edit: vscode.TextEditorEdit) => void): Promise<void> {
  await until('the editor to take the edit', () => editor.edit(make));
}

/** Texts of the project as they were when the suite began, by URI. */
const texts = new Map<string, string>();

/** Files are what they were when it was called first, in editors and on disk; editors are closed. */
export async function revertAll(): Promise<void> {
  if (texts.size === 0) {
    const files = await vscode.workspace.findFiles('**/{src/*,*.json}', '**/node_modules/**');
    for (const uri of files) texts.set(uri.toString(), await readText(uri));
  }
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty || document.uri.scheme !== 'file') continue;
    const edit = new vscode.WorkspaceEdit();
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    edit.replace(document.uri, all, texts.get(document.uri.toString()) ?? (await readText(document.uri)));
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.ok(await document.save());
  }
  for (const [name, text] of texts) {
    const uri = vscode.Uri.parse(name);
    if ((await readText(uri)) !== text) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }
  await vscode.commands.executeCommand('notifications.clearAll');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** File and line of the cursor. */
export function lineOf(editor: vscode.TextEditor | undefined): string {
  if (editor === undefined) return '';
  const { document, selection } = editor;
  return `${vscode.workspace.asRelativePath(document.uri)}: ${document.lineAt(selection.active.line).text}`;
}

/** Undoes the last step of an editor. */
export async function undo({ document }: vscode.TextEditor): Promise<void> {
  await vscode.window.showTextDocument(document, { preview: false });
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  await vscode.commands.executeCommand('undo');
}

/** Lines that a change takes away and adds, in order: `- before`, `+ after`. */
export function changeOf(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const common = commonLines(old, now);
  const lines: string[] = [];
  for (let from = 0, to = 0; from < old.length || to < now.length;) {
    if (from < old.length && to < now.length && old[from] === now[to]) {
      from += 1;
      to += 1;
    } else if (from < old.length && (common[from + 1]?.[to] ?? 0) >= (common[from]?.[to + 1] ?? 0)) {
      lines.push(`- ${old[from] ?? ''}`);
      from += 1;
    } else {
      lines.push(`+ ${now[to] ?? ''}`);
      to += 1;
    }
  }
  return lines;
}

/** How many lines two texts have in common from a line of each on. */
function commonLines(old: readonly string[], now: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let from = old.length - 1; from >= 0; from -= 1) {
    for (let to = now.length - 1; to >= 0; to -= 1) {
      const row = table[from];
      if (row === undefined) continue;
      row[to] =
        old[from] === now[to]
          ? 1 + (table[from + 1]?.[to + 1] ?? 0)
          : Math.max(table[from + 1]?.[to] ?? 0, row[to + 1] ?? 0);
    }
  }
  return table;
}
