import { pointer, pointersAt, pointersOfField } from '@verklaar/core';
import { TextDocument } from 'vscode-languageserver-textdocument';

import type { FactsAtParams, FactsAtResult } from '../../../protocol/documents.js';
import type { Server } from '../../feature.js';

import { declaredProject } from './declared-project.js';
import { readSaved } from './read-saved.js';

/** Which parts of the register the code at a place declares; of a name of something declared elsewhere, what is said there. */
export async function factsAt(server: Server, { position, uri }: FactsAtParams): Promise<FactsAtResult | null> {
  const found = server.projects.of(uri);
  if (found === undefined) return null;
  const { file, path, session } = found;
  const state = session.state() ?? (await session.settled());
  if (state === undefined) return null;
  const project = declaredProject(server, state);
  const folder = uriOfFolder(server.projects.uriOf(session, ''));
  const here = pointersAt(project, path, { line: position.line + 1, column: position.character + 1 });
  if (here.length > 0) return { folder, pointers: here };
  const document = server.documents.get(uri) ?? TextDocument.create(uri, '', 0, readSaved(file) ?? '');
  const symbols = await session.symbolAt(file, document.offsetAt(position));
  const named = symbols.flatMap((symbol): readonly string[] => {
    switch (symbol.kind) {
      case 'activity':
        return [pointer('activities', symbol.id)];
      case 'recipient':
        return [pointer('recipients', symbol.id)];
      case 'field':
        return pointersOfField(project, symbol.owner, symbol.name);
      case 'owner':
        return [];
    }
  });
  return named.length === 0 ? null : { folder, pointers: [...new Set(named)] };
}

/** As overviews name folders: without a slash at the end. */
function uriOfFolder(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri;
}
