import type { CancellationToken, WorkDoneProgressParams } from 'vscode-languageserver/node';

import { analyse, type Analysed, type Workplace } from 'verklaar/work';

import type { DocumentsOutcome, FolderParams } from '../../../protocol/documents.js';
import type { ProjectSession } from '../../analysis/project-session.js';
import type { Server } from '../../feature.js';

import { watched } from './progress.js';
import { refuseUnsaved, refuseUntrusted, refusing, sessionAt, stateNow } from './refusals.js';
import { workplaceFor } from './workplace.js';

/** A project that was read, ready to be written from. */
export interface ReadyToWrite {
  readonly analysed: Analysed;
  readonly session: ProjectSession;
  readonly workplace: Workplace;
}

/** Reads a project and writes from it what is asked for, as it is saved; what speaks against it is a refusal. Can be stopped until then. */
export async function writeFromCode(
  server: Server,
  params: FolderParams & WorkDoneProgressParams,
  options: { readonly title: string; readonly token: CancellationToken },
  write: (ready: ReadyToWrite) => DocumentsOutcome,
): Promise<DocumentsOutcome> {
  return watched(server, params, options, async ({ pause, step }) =>
    refusing(server, async () => {
      const found = sessionAt(server, params.folder);
      if ('refused' in found) return found.refused;
      const { session } = found;
      const early = refuseUntrusted(server) ?? refuseUnsaved(server, session);
      if (early !== undefined) return early;
      step(server.t('Reading code'));
      const now = await stateNow(server, session);
      if ('refused' in now) return now.refused;
      await pause();
      const workplace = workplaceFor(server, { root: session.root, state: now.state, step });
      const analysed = await analyse(workplace);
      await pause();
      // Somebody may have begun to type meanwhile.
      return refuseUnsaved(server, session) ?? write({ analysed, session, workplace });
    }),
  );
}
