import type { ProjectObstacle } from '@verklaar/core/project';

import type { FolderOverview } from '../../../protocol/overview.js';
import type { ProjectProblem, ProjectSession, Staleness } from '../../analysis/project-session.js';
import type { Server } from '../../feature.js';

import { locationOf } from '../../places.js';

type Problem = NonNullable<FolderOverview['problem']>;

/** Why a project cannot be read, and what to do, in the language of the editor. */
export function wordsOfProblem(
  server: Server,
  session: ProjectSession,
  { at, findings = [], message, obstacle, remedy }: ProjectProblem,
): Problem {
  const place = at ?? findings.find((finding) => finding.at !== undefined)?.at;
  const location = place && { location: locationOf(server, session, place) };
  if (obstacle !== undefined) return { ...wordsOfObstacle(server, obstacle), ...location };
  if (findings.length === 0) return { message, ...(remedy !== undefined && { remedy }), ...location };
  return {
    message: server.t('The config has mistakes: {count}.', { count: findings.length }),
    remedy: server.t('Mend what the findings in it name.'),
    ...location,
  };
}

/** Why what is shown lags behind the text. */
export function wordsOfStaleness(server: Server, session: ProjectSession, { file, message }: Staleness): Problem {
  const start = { line: 1, column: 1 };
  if (file === undefined) return { message: server.t('The config has mistakes: {message}', { message }) };
  return {
    message: server.t('{file} cannot be read yet. Shown: as it was before.', { file }),
    location: locationOf(server, session, { file, start, end: start }),
  };
}

function wordsOfObstacle({ t }: Pick<Server, 't'>, { files, kind, reason = '' }: ProjectObstacle): Problem {
  switch (kind) {
    case 'noConfig':
      return {
        message: t('There is no {files}.', { files }),
        remedy: t('Set up Verklaar in this folder.'),
      };
    case 'severalConfigs':
      return {
        message: t('There is more than one config in this folder: {files}.', { files }),
        remedy: t('Keep one of them.'),
      };
    case 'noSource':
      return {
        message: t('{files} selects no TypeScript file.', { files }),
        remedy: t('Look at "include", "exclude" and "tsconfig" in the config of Verklaar.'),
      };
    case 'noTsconfig':
      return {
        message: t('There is no {files}.', { files }),
        remedy: t('Add one, or name the files to use in the config of Verklaar, under "tsconfig".'),
      };
    case 'unusableTsconfig':
      return {
        message: t('{files} cannot be used: {reason}', { files, reason }),
        remedy: t('Mend it until the compiler accepts it.'),
      };
  }
}
