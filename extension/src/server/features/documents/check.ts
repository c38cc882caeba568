import { baseFolder } from '@verklaar/core';
import { analyse, type CheckedDocuments, checkDocuments, isClean } from 'verklaar/work';

import type { DocumentsOutcome, FolderParams } from '../../../protocol/documents.js';
import type { ProjectSession } from '../../analysis/project-session.js';
import type { Server } from '../../feature.js';

import { pathInside } from '../../projects/paths.js';
import { countsOf } from './counts.js';
import { detailsOfCheck } from './details.js';
import { refusing, sessionAt, stateNow } from './refusals.js';
import { workplaceFor } from './workplace.js';

/** Holds the documents on disk against the code as it stands in the editor, as `verklaar check` does; writes nothing. */
export async function check(server: Server, { folder }: FolderParams): Promise<DocumentsOutcome> {
  return refusing(server, async () => {
    const found = sessionAt(server, folder);
    if ('refused' in found) return found.refused;
    const { session } = found;
    const now = await stateNow(server, session);
    if ('refused' in now) return now.refused;
    const workplace = workplaceFor(server, { root: session.root, state: now.state });
    const checked = checkDocuments(workplace, await analyse(workplace), {});
    return tell(server, session, { ...checked, drift: driftToTell(checked.drift) });
  });
}

/** The texts that edits are held against follow from the documents: they are named only where nothing else is. */
function driftToTell(drift: CheckedDocuments['drift']): CheckedDocuments['drift'] {
  const own = drift.filter(({ path }) => !path.startsWith(`${baseFolder}/`));
  return own.length > 0 ? own : drift;
}

function tell(server: Server, session: ProjectSession, checked: CheckedDocuments): DocumentsOutcome {
  const { projects, t } = server;
  const { drift, edits, findings, folder, reviews } = checked;
  const files = drift.flatMap(({ path }) => {
    const inside = pathInside(session.root, `${folder.replaceAll('\\', '/')}/${path}`);
    return inside === undefined ? [] : [projects.uriOf(session, inside)];
  });
  const counts = countsOf(server, findings);
  const message =
    drift.length === 0
      ? t('Documents and code say the same: {counts}.', { counts })
      : t('Documents that do not say what the code says: {count}; {counts}.', { count: drift.length, counts });
  const isSilent =
    findings.length + drift.length + edits.length === 0 && reviews.every(({ state }) => state !== 'changed');
  return {
    outcome: isClean(checked) ? 'done' : 'findings',
    message,
    ...(drift.length > 0 && { remedy: t('Generate the documents, and commit them.') }),
    files,
    ...(!isSilent && { details: detailsOfCheck(server, checked) }),
  };
}
