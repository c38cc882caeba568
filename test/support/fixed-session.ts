import type { Analysis } from '../../core/src/project/index.js';
import type { OpenProjectSession } from '../../extension/src/server/analysis/project-session.js';

import { stateOf } from './analysed-session.js';

/** Opens sessions of a project that was read already and never changes. */
export function fixedSession(analysis: Analysis): OpenProjectSession {
  const state = stateOf(analysis, []);
  return () => ({
    root: analysis.root,
    state: () => state,
    problem: () => undefined,
    settled: () => Promise.resolve(state),
    ready: () => Promise.resolve(state),
    syntaxOf: () => undefined,
    update: () => undefined,
    refresh: () => undefined,
    symbolAt: () => Promise.resolve([]),
    onChange: () => undefined,
    close: () => undefined,
  });
}
