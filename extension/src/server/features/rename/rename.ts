import type {
  Position,
  PrepareRenameParams,
  Range,
  RenameFile,
  RenameParams,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';

import { MessageType, ShowMessageNotification } from 'vscode-languageserver/node';

import type { ProjectSession, ProjectState } from '../../analysis/project-session.js';
import type { Feature, ProjectFile, Server } from '../../feature.js';

import { answer } from '../../answer.js';
import { holds, rangeOf } from '../../places.js';
import { subjectsAt } from '../../symbols/subjects-at.js';
import { recordsNaming, textsNaming } from './files-that-name.js';
import { refuse, type Renamed, requireFreeId, writtenPlaces } from './renamed.js';

/** Gives an activity or recipient another id, in code, doc comments, config and the paths of texts that name it. */
export const rename: Feature = {
  capabilities: { renameProvider: { prepareProvider: true } },
  register(server) {
    server.connection.onPrepareRename(
      answer(server, 'prepareRename', async ({ textDocument: { uri }, position }: PrepareRenameParams) => {
        const found = await renamedAt(server, uri, position);
        return found === undefined ? null : { range: found.range, placeholder: found.renamed.id };
      }),
    );
    server.connection.onRenameRequest(
      answer(server, 'rename', async ({ textDocument: { uri }, position, newName }: RenameParams) => {
        const found = await renamedAt(server, uri, position);
        if (found === undefined) return null;
        const { at, state, renamed } = found;
        requireFreeId(server, state, renamed, newName);
        tellOfRecords(server, state, renamed);
        return editOf(server, at.session, state, { renamed, newName });
      }),
    );
  },
};

interface Found {
  readonly at: ProjectFile;
  readonly state: ProjectState;
  readonly renamed: Renamed;
  readonly range: Range;
}

/**
 * The id written at a position. A name of code is the compiler's to rename: `undefined`.
 *
 * @throws ResponseError, in words, when what stands there is known and cannot be renamed.
 */
async function renamedAt(server: Server, uri: string, position: Position): Promise<Found | undefined> {
  const { t } = server;
  const at = server.projects.of(uri);
  if (at === undefined) return undefined;
  const state = await at.session.settled();
  if (state === undefined) return undefined;
  const { mention } = await subjectsAt(server, at, state, uri, position);
  if (mention === undefined) return undefined;
  if (mention.kind === 'category') {
    throw refuse(t('A category is not renamed here: choose another one, or declare your own.'));
  }
  if (state.stale !== undefined && state.stale.cause !== 'reading') {
    throw refuse(t('Mend the code or the config first: not every place that names the id can be read now.'));
  }
  const renamed = { kind: mention.kind, id: mention.id };
  const places = writtenPlaces(server, at.session, state, renamed);
  const here = places.find((place) => place.file === at.path && holds(rangeOf(place), position));
  return here && { at, state, renamed, range: rangeOf(here) };
}

function editOf(
  server: Server,
  session: ProjectSession,
  state: ProjectState,
  { renamed, newName }: { readonly renamed: Renamed; readonly newName: string },
): WorkspaceEdit {
  const { documents, projects, client } = server;
  const byFile = new Map<string, Range[]>();
  for (const place of writtenPlaces(server, session, state, renamed)) {
    byFile.set(place.file, [...(byFile.get(place.file) ?? []), rangeOf(place)]);
  }
  const edits = [...byFile].map(([file, ranges]): TextDocumentEdit => {
    const uri = projects.uriOf(session, file);
    return {
      textDocument: { uri, version: documents.get(uri)?.version ?? null },
      edits: ranges.map((range) => ({ range, newText: newName })),
    };
  });
  const canMove = client.workspace?.workspaceEdit?.resourceOperations?.includes('rename') === true;
  const moves = textsNaming(state, renamed, newName).map(({ from, to }): RenameFile => ({
    kind: 'rename',
    oldUri: projects.uriOf(session, from),
    newUri: projects.uriOf(session, to),
    options: { overwrite: false, ignoreIfExists: false },
  }));
  if (!canMove && moves.length > 0) {
    throw refuse(server.t('Texts of your own name the id in their path, and this editor cannot rename files.'));
  }
  return { documentChanges: [...edits, ...moves] };
}

/** What people signed for is not rewritten: they must know that it speaks of the old id. */
function tellOfRecords(server: Server, state: ProjectState, renamed: Renamed): void {
  const files = recordsNaming(state, renamed);
  if (files.length === 0) return;
  void server.connection.sendNotification(ShowMessageNotification.type, {
    type: MessageType.Info,
    message: server.t(
      '{files} still name "{id}": what was accepted or approved stays as it was signed. Look at these entries.',
      { files: files.join(', '), id: renamed.id },
    ),
  });
}
