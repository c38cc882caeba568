import type { FolderOverview } from '../../../protocol/overview.js';
import type { ProjectSession, ProjectState } from '../../analysis/project-session.js';
import type { FoundFolder, Server } from '../../feature.js';

import { locatedProblem, wordsOfStaleness } from '../../words/problem-words.js';
import { coverageView } from './coverage-view.js';
import { openPointsView } from './open-points-view.js';
import { recipientsView } from './recipients-view.js';
import { registerView } from './register-view.js';
import { createViewContext } from './view-context.js';

type Told = Pick<FolderOverview, 'counts' | 'statements' | 'views'>;

const nothing: Told = {
  counts: { activities: 0, personalData: 0, recipients: 0, openPoints: { error: 0, warning: 0, info: 0 } },
  views: { coverage: [], openPoints: [], recipients: [], register: [] },
  statements: [],
};

/** What is told of a state does not change. */
const known = new WeakMap<ProjectState, Told>();

/** What views and status bar show of one folder. */
export function folderOverview(server: Server, { uri, name, hasConfig, session }: FoundFolder): FolderOverview {
  if (session === undefined) return { uri, name, status: hasConfig ? 'reading' : 'notSetUp', ...nothing };
  const state = session.state();
  const problem = problemOf(server, session, state);
  if (state === undefined) {
    return { uri, name, status: problem === undefined ? 'reading' : 'failed', ...(problem && { problem }), ...nothing };
  }
  const told = known.get(state) ?? tell(server, session, state);
  known.set(state, told);
  return { uri, name, status: problem === undefined ? 'current' : 'stale', ...(problem && { problem }), ...told };
}

function tell(server: Server, session: ProjectSession, state: ProjectState): Told {
  const { findings, register } = state;
  const context = createViewContext(server, session, state);
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    counts: {
      activities: register.activities.filter(({ declared }) => declared).length,
      personalData: state.facts.filter(({ kind }) => kind === 'personalField').length,
      recipients: register.recipients.length,
      openPoints: { error: count('error'), warning: count('warning'), info: count('info') },
    },
    views: {
      register: registerView(context),
      recipients: recipientsView(context),
      openPoints: openPointsView(context),
      coverage: coverageView(context),
    },
    statements: register.statements.map(({ id, languages }) => ({
      id,
      title: register.statements.length > 1 ? `${server.t('Privacy statement')}: ${id}` : server.t('Privacy statement'),
      languages,
    })),
  };
}

/** Why there is no state, or not the newest. That something is being read is no problem. */
function problemOf(
  server: Server,
  session: ProjectSession,
  state: ProjectState | undefined,
): FolderOverview['problem'] | undefined {
  const problem = session.problem();
  if (problem !== undefined) return locatedProblem(server, session, problem);
  const { stale } = state ?? {};
  return stale === undefined || stale.cause === 'reading' ? undefined : wordsOfStaleness(server, session, stale);
}
