import type { FolderOverview } from '../../protocol/overview.js';
import type { ProjectProblem, ProjectSession, Staleness } from '../analysis/project-session.js';
import type { Server } from '../feature.js';

import { locationOf } from '../places.js';

type Problem = NonNullable<FolderOverview['problem']>;

/** Why a project cannot be read, and what to do, with the place. */
export function locatedProblem(server: Server, session: ProjectSession, problem: ProjectProblem): Problem {
  const place = problem.at ?? problem.findings?.find((finding) => finding.at !== undefined)?.at;
  return { ...wordsOfProblem(server, problem), ...(place && { location: locationOf(server, session, place) }) };
}

/** Why a project cannot be read, and what to do, in the language of the editor. */
export function wordsOfProblem(
  server: Pick<Server, 't'>,
  { findings = [], message, obstacle, remedy }: ProjectProblem,
): Pick<Problem, 'message' | 'remedy'> {
  if (obstacle !== undefined) return wordsOfObstacle(server, obstacle);
  if (findings.length === 0) return { message, ...(remedy !== undefined && { remedy }) };
  return {
    message: server.t('The config has mistakes: {count}.', { count: findings.length }),
    remedy: server.t('Mend what the findings in it name.'),
  };
}

/** Why what is shown lags behind the text. */
export function wordsOfStaleness(server: Server, session: ProjectSession, { file, message }: Staleness): Problem {
  const start = { line: 1, column: 1 };
  if (file === undefined) return { message };
  return {
    message: server.t('{file} cannot be read yet. Shown: as it was before.', { file }),
    location: locationOf(server, session, { file, start, end: start }),
  };
}

function wordsOfObstacle(
  { t }: Pick<Server, 't'>,
  obstacle: NonNullable<ProjectProblem['obstacle']>,
): Pick<Problem, 'message' | 'remedy'> {
  const { reason = '' } = obstacle;
  switch (obstacle.kind) {
    case 'otherCompiler':
      return {
        message: t('Types cannot be read with this compiler: {reason}', { reason }),
        remedy: t('Install one version of TypeScript, 5.4 to 6.0, for the whole project.'),
      };
    case 'threadEnded':
      return {
        message: t('Reading ended before it was done: {reason}', { reason }),
        remedy: t('It is tried again. If it goes on, restart the server.'),
      };
    case 'noConfig':
      return {
        message: t('There is no {files}.', { files: obstacle.files }),
        remedy: t('Set up Verklaar in this folder.'),
      };
    case 'severalConfigs':
      return {
        message: t('There is more than one config in this folder: {files}.', { files: obstacle.files }),
        remedy: t('Keep one of them.'),
      };
    case 'noSource':
      return {
        message: t('{files} selects no TypeScript file.', { files: obstacle.files }),
        remedy: t('Look at "include", "exclude" and "tsconfig" in the config of Verklaar.'),
      };
    case 'noTsconfig':
      return {
        message: t('There is no {files}.', { files: obstacle.files }),
        remedy: t('Add one, or name the files to use in the config of Verklaar, under "tsconfig".'),
      };
    case 'unusableTsconfig':
      return {
        message: t('{files} cannot be used: {reason}', { files: obstacle.files, reason }),
        remedy: t('Mend it until the compiler accepts it.'),
      };
  }
}
