import type { CodeAction, Position, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';

import { readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';

import type { FixQuestionToAsk } from '../../../extension/src/protocol/fixes.js';

import { type LanguageClient, type LanguageClientOptions, startLanguageClient } from '../../support/language-client.js';
import { createWorkspace, type Workspace } from '../../support/workspace.js';

/** A project in an editor whose actions are asked for. */
export interface FixClient {
  readonly client: LanguageClient;
  readonly workspace: Workspace;
  /** What is offered where a text stands in a file, by title. */
  offered(file: string, at: string, more?: object): Promise<ReadonlyMap<string, CodeAction>>;
  /** What an action changes, asked for as an editor does when it is chosen. */
  resolved(action: CodeAction | undefined): Promise<WorkspaceEdit | undefined>;
  /** Texts of the files a change changes, by path relative to the root. */
  applied(edit: WorkspaceEdit | undefined): Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const editorCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} }, applyEdit: true },
};

export async function openFixClient(
  files: Readonly<Record<string, string>>,
  options: Partial<LanguageClientOptions> = {},
): Promise<FixClient> {
  const workspace = createWorkspace(files);
  const client = await startLanguageClient({
    folders: [workspace.root],
    capabilities: editorCapabilities,
    ...options,
  });
  const textOf = (file: string): string => readFileSync(`${workspace.root}/${file}`, 'utf8');
  return {
    client,
    workspace,
    async offered(file, at, more = {}) {
      const range = rangeAt(textOf(file), at);
      const actions = await client.request<readonly CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: client.uriOf(`${workspace.root}/${file}`) },
        range,
        context: { diagnostics: [], ...more },
      });
      return new Map(actions.map((action) => [action.title, action]));
    },
    resolved: async (action) => action && (await client.request<CodeAction>('codeAction/resolve', action)).edit,
    applied(edit) {
      const changes = (edit?.documentChanges ?? []) as readonly TextDocumentEdit[];
      return Object.fromEntries(
        changes.map(({ textDocument: { uri }, edits }) => {
          const path = uri.slice(client.uriOf(workspace.root).length + 1);
          return [path, TextDocument.applyEdits(TextDocument.create(uri, '', 0, textOf(path)), edits as TextEdit[])];
        }),
      );
    },
    async stop() {
      await client.stop();
      workspace.remove();
    },
  };
}

/** What a person is asked when an action is chosen. */
export function questionOf(action: CodeAction | undefined): FixQuestionToAsk {
  return action?.command?.arguments?.[0] as FixQuestionToAsk;
}

function rangeAt(text: string, at: string): { readonly start: Position; readonly end: Position } {
  const offset = text.indexOf(at);
  if (offset < 0) throw new Error(`no "${at}"`);
  const position = TextDocument.create('', '', 0, text).positionAt(offset);
  return { start: position, end: position };
}
