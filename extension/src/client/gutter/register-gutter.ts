import {
  type ExtensionContext,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  type TextEditorDecorationType,
  Uri,
  window,
  workspace,
} from 'vscode';

import type { FileMarks, Mark } from '../../protocol/marks.js';
import type { Client } from '../connection/client.js';
import type { Disposable } from '../disposable.js';

import { readSettings } from '../settings.js';
import { toRange } from '../to-range.js';
import { moveMarks } from './move-marks.js';

export interface Gutter extends Disposable {
  /** Marks of a file as they stand in the gutter; `undefined`: the server has told none, or they are switched off. */
  shown(uri: Uri): readonly Mark[] | undefined;
}

const kinds: readonly Mark['kind'][] = ['personal', 'notPersonal', 'undecided'];

/** Marks beside the lines that hold personal data. */
export function registerGutter(context: ExtensionContext, client: Client): Gutter {
  const files = new Map<string, FileMarks>();
  const decorations = new Map(kinds.map((kind) => [kind, createDecoration(context, kind)]));
  const isOn = (): boolean => readSettings(workspace.getConfiguration('verklaar')).gutter.enabled;

  function shown(uri: Uri): readonly Mark[] | undefined {
    return isOn() ? files.get(uri.toString())?.marks : undefined;
  }

  function draw(editor: TextEditor): void {
    const marks = shown(editor.document.uri) ?? [];
    for (const [kind, decoration] of decorations) {
      editor.setDecorations(
        decoration,
        marks.filter((mark) => mark.kind === kind).map(({ range }) => toRange(range)),
      );
    }
  }

  function drawAll(uri?: Uri): void {
    for (const editor of window.visibleTextEditors) {
      if (uri === undefined || editor.document.uri.toString() === uri.toString()) draw(editor);
    }
  }

  function receive(marks: FileMarks): void {
    const uri = Uri.parse(marks.uri);
    const document = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    // Marks of an older text would stand beside the wrong lines; the server looks again at the newer one.
    if (document === undefined || marks.version < document.version) return;
    files.set(uri.toString(), marks);
    drawAll(uri);
  }

  function move({ document, contentChanges }: TextDocumentChangeEvent): void {
    const uri = document.uri.toString();
    const known = files.get(uri);
    if (known === undefined) return;
    let { marks } = known;
    for (const { range, text } of contentChanges) {
      const newLines = text.split('\n').length - 1;
      marks = moveMarks(marks, { startLine: range.start.line, endLine: range.end.line, newLines });
    }
    files.set(uri, { ...known, marks, version: document.version });
  }

  const forget = (document: TextDocument): void => void files.delete(document.uri.toString());
  const forgetAll = (): void => {
    files.clear();
    drawAll();
  };

  const parts: readonly Disposable[] = [
    ...decorations.values(),
    client.onNotification('verklaar/marks', receive),
    client.onStatus((status) => {
      if (status === 'stopped' || status === 'idle') forgetAll();
    }),
    window.onDidChangeVisibleTextEditors((editors) => {
      for (const editor of editors) draw(editor);
    }),
    workspace.onDidChangeTextDocument(move),
    workspace.onDidCloseTextDocument(forget),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('verklaar.gutter')) drawAll();
    }),
  ];
  return {
    shown,
    dispose: () => {
      for (const part of parts) part.dispose();
    },
  };
}

function createDecoration({ extensionUri }: ExtensionContext, kind: Mark['kind']): TextEditorDecorationType {
  const icon = (theme: string): Uri => Uri.joinPath(extensionUri, 'media', 'gutter', `${kind}-${theme}.svg`);
  return window.createTextEditorDecorationType({
    gutterIconSize: 'contain',
    light: { gutterIconPath: icon('light') },
    dark: { gutterIconPath: icon('dark') },
  });
}
