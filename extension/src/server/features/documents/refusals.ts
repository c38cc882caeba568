import { type Failure, failureOf } from 'verklaar/work';

import type { DocumentsOutcome } from '../../../protocol/documents.js';
import type { ProjectSession, ProjectState } from '../../analysis/project-session.js';
import type { Server } from '../../feature.js';

import { problemOf } from '../../analysis/problem-of.js';
import { pathInside, pathOfUri } from '../../projects/paths.js';
import { wordsOfProblem } from '../../words/problem-words.js';
import { openTexts } from './workplace.js';

/** Something is not done: why, and what to do. */
export function refusal(
  { message, remedy = '' }: Partial<Failure> & Pick<Failure, 'message'>,
  files: readonly string[] = [],
): DocumentsOutcome {
  return { outcome: 'refused', message, ...(remedy !== '' && { remedy }), files };
}

/** Restricted Mode: nothing is written and nothing is run. */
export function refuseUntrusted({ isTrusted, t }: Server): DocumentsOutcome | undefined {
  if (isTrusted) return undefined;
  return refusal({
    message: t('In Restricted Mode Verklaar writes nothing and starts no other program.'),
    remedy: t('Trust this workspace first, if you know where it comes from.'),
  });
}

/** Texts of a project that are being edited: documents made now would not be of what is saved. */
export function refuseUnsaved(server: Server, session: ProjectSession): DocumentsOutcome | undefined {
  const { files, isUnsaved } = openTexts(server);
  const paths = files.filter(isUnsaved).flatMap((file) => pathInside(session.root, file) ?? []);
  if (paths.length === 0) return undefined;
  return refusal(
    {
      message: server.t('These files are not saved: {files}. Nothing was changed.', { files: paths.join(', ') }),
      remedy: server.t('Save them, and try again.'),
    },
    paths.map((path) => server.projects.uriOf(session, path)),
  );
}

/** The project of a folder, or why there is none. */
export function sessionAt(
  server: Server,
  folder: string,
): { readonly session: ProjectSession } | { readonly refused: DocumentsOutcome } {
  const session = server.projects.at(folder);
  if (session !== undefined) return { session };
  const message = server.t('There is no Verklaar config in {folder}.', { folder: pathOfUri(folder) ?? folder });
  return { refused: refusal({ message, remedy: server.t('Set up Verklaar in this folder first.') }) };
}

/** The whole of a project as it stands now, or why it cannot be had. */
export async function stateNow(
  server: Server,
  session: ProjectSession,
): Promise<{ readonly state: ProjectState } | { readonly refused: DocumentsOutcome }> {
  const { t } = server;
  const state = await session.settled();
  const problem = session.problem();
  if (problem !== undefined) return { refused: refusal(wordsOfProblem(server, problem)) };
  if (state === undefined) {
    return {
      refused: refusal({ message: t('The project could not be read.'), remedy: t('See the output "Verklaar".') }),
    };
  }
  if (state.stale === undefined) return { state };
  const { file, message } = state.stale;
  return {
    refused: refusal({
      message: file === undefined ? message : t('{file} cannot be read: {reason}', { file, reason: message }),
      remedy: t('Mend this, and try again.'),
    }),
  };
}

/** Does something that the command line does too; what keeps it from its work becomes a refusal. */
export async function refusing(
  server: Pick<Server, 't'>,
  work: () => Promise<DocumentsOutcome>,
): Promise<DocumentsOutcome> {
  try {
    return await work();
  } catch (error) {
    const problem = problemOf(error);
    const failure = problem === undefined ? failureOf(error) : wordsOfProblem(server, problem);
    if (failure === undefined) throw error;
    return refusal(failure);
  }
}
