import type { Position } from 'vscode-languageserver-protocol';

import { readFileSync } from 'node:fs';

import { type LanguageClient, type LanguageClientOptions, startLanguageClient } from './language-client.js';
import { createWorkspace, type Workspace } from './workspace.js';

/** A client with a workspace on disk, in the terms in which tests speak: files, and words in them. */
export interface EditorSession {
  readonly client: LanguageClient;
  readonly workspace: Workspace;
  /** Opens a file, relative to the workspace, and waits until the project has been read. */
  readonly open: (file: string, text?: string) => Promise<string>;
  /** The position of a word in a file as it is on disk, or right behind `|` in it: `for: [news|letter]`. */
  readonly at: (file: string, words: string) => Position;
  /** A request about a place in a file. */
  readonly ask: <T>(method: string, file: string, words: string, more?: object) => Promise<T>;
  readonly path: (file: string) => string;
  readonly end: () => Promise<void>;
}

export async function startEditor(
  files: Readonly<Record<string, string>>,
  options: Partial<LanguageClientOptions> = {},
): Promise<EditorSession> {
  const workspace = createWorkspace(files);
  const client = await startLanguageClient({ folders: [workspace.root], ...options });
  const path = (file: string): string => `${workspace.root}/${file}`;
  const at = (file: string, words: string): Position => positionOf(readFileSync(path(file), 'utf8'), words);
  return {
    client,
    workspace,
    path,
    at,
    async open(file, text) {
      const uri = client.open(path(file), text);
      await client.read();
      return uri;
    },
    ask: async (method, file, words, more = {}) =>
      client.request(method, { textDocument: { uri: client.uriOf(path(file)) }, position: at(file, words), ...more }),
    async end() {
      await client.stop();
      workspace.remove();
    },
  };
}

function positionOf(text: string, words: string): Position {
  const [before = '', after = ''] = words.includes('|') ? words.split('|') : ['', words];
  const offset = text.indexOf(before + after);
  if (offset === -1) throw new Error(`Not in the text: ${words}`);
  const lines = text.slice(0, offset + before.length).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
