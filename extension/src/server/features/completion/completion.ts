import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver/node';

import { candidatesAt } from '@verklaar/core';

import type { Feature, Server } from '../../feature.js';

import { answer } from '../../answer.js';
import { completionItems, type ItemData } from './completion-items.js';
import { constantsFor } from './constants-for.js';
import { cursorAt, knownTermsIn } from './cursor-at.js';
import { retentionMarkdown, termMarkdown } from './term-markdown.js';

/** What may stand inside annotations, tags of doc comments and the config. */
export const completion: Feature = {
  capabilities: {
    completionProvider: {
      triggerCharacters: ["'", '"', '`', '@', ' ', '.', '(', ',', '{', '[', ':'],
      resolveProvider: true,
    },
  },
  register(server) {
    server.connection.onCompletion(
      answer(server, 'completion', ({ position, textDocument: { uri } }: CompletionParams): CompletionList | null => {
        const cursor = cursorAt(server, uri, position);
        if (cursor === undefined) return null;
        const candidates = candidatesAt(cursor.place, cursor.known);
        const items = completionItems(server, cursor, candidates, constantsFor(server, cursor, candidates));
        // The grammar of retention gives other words for other beginnings.
        return { isIncomplete: cursor.place.path.at(-1) === 'retention', items: [...items] };
      }),
    );
    server.connection.onCompletionResolve(
      answer(server, 'completionItem', (item: CompletionItem) => ({ ...item, ...documented(server, item) })),
    );
  },
};

function documented(server: Server, item: CompletionItem): Pick<CompletionItem, 'documentation'> {
  // What this server sent, unchanged.
  const data = item.data as ItemData | undefined;
  if (data === undefined) return {};
  const known = knownTermsIn(server.projects.of(data.uri)?.session.state());
  const { id, retention, sort } = data;
  const parts = [
    termMarkdown(server, sort, id, known),
    retention === undefined ? undefined : retentionMarkdown(server, retention, known),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? {} : { documentation: { kind: 'markdown', value: parts.join('\n\n') } };
}
