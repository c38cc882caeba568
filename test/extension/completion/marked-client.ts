import type { CompletionItem, CompletionList, Hover } from 'vscode-languageserver-protocol';

import { TextDocument } from 'vscode-languageserver-textdocument';

import type { LanguageClient } from '../../support/language-client.js';

/** Asks a server about the place in a text that `|` marks; the mark itself is no part of the text. */
export interface MarkedClient {
  /** Items at the mark, in their order. */
  items(file: string, marked: string): Promise<readonly CompletionItem[]>;
  /** The text after the item with this label was taken. */
  taken(file: string, marked: string, label: string): Promise<string>;
  /** What the item with this label says when it is looked at. */
  documented(file: string, marked: string, label: string): Promise<string>;
  /** What is told at the mark. */
  hovered(file: string, marked: string): Promise<{ readonly text: string; readonly over: string } | undefined>;
}

export function createMarkedClient(client: LanguageClient): MarkedClient {
  const opened = new Set<string>();
  const show = (file: string, marked: string) => {
    const text = marked.replace('|', '');
    if (opened.has(file)) client.change(file, text);
    else client.open(file, text);
    opened.add(file);
    const document = TextDocument.create(client.uriOf(file), '', 1, text);
    const parameters = { textDocument: { uri: document.uri }, position: document.positionAt(marked.indexOf('|')) };
    return { document, parameters };
  };
  const items = async (file: string, marked: string): Promise<readonly CompletionItem[]> => {
    const { parameters } = show(file, marked);
    const list = await client.request<CompletionList | null>('textDocument/completion', parameters);
    return (list?.items ?? []).toSorted((one, other) => ((one.sortText ?? '') < (other.sortText ?? '') ? -1 : 1));
  };
  const itemOf = async (file: string, marked: string, label: string): Promise<CompletionItem> => {
    const found = (await items(file, marked)).find((item) => item.label === label);
    if (!found) throw new Error(`${label} is not offered`);
    return found;
  };
  return {
    items,
    async taken(file, marked, label) {
      const { additionalTextEdits = [], textEdit } = await itemOf(file, marked, label);
      const { document } = show(file, marked);
      if (!textEdit || !('range' in textEdit)) throw new Error(`${label} changes nothing`);
      return TextDocument.applyEdits(document, [...additionalTextEdits, textEdit]);
    },
    async documented(file, marked, label) {
      const item = await itemOf(file, marked, label);
      const { documentation } = await client.request<CompletionItem>('completionItem/resolve', item);
      return typeof documentation === 'object' ? documentation.value : (documentation ?? '');
    },
    async hovered(file, marked) {
      const { document, parameters } = show(file, marked);
      const hover = await client.request<Hover | null>('textDocument/hover', parameters);
      const contents = hover?.contents;
      if (!hover?.range || typeof contents !== 'object' || !('kind' in contents)) return undefined;
      return { text: contents.value, over: document.getText(hover.range) };
    },
  };
}
