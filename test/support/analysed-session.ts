import type { UndecidedField } from '../../core/src/facts/undecided-field.js';
import type {
  OpenProjectSession,
  ProjectProblem,
  ProjectSession,
  ProjectState,
  StateChange,
} from '../../extension/src/server/analysis/project-session.js';

import { createUndecidedFields } from '../../core/src/engine/candidates/undecided-fields.js';
import { type Analysis, analyseProject, ConfigError, openProject, ProjectError } from '../../core/src/project/index.js';
import { applySuppressions } from '../../core/src/suppressions/index.js';

/** Anything by the file it stands in. */
function byFile<T>(items: readonly T[], fileOf: (item: T) => string | undefined): (file: string) => readonly T[] {
  return (file) => items.filter((item) => fileOf(item) === file);
}

/** The state that an analysis is, with the fields nobody decided on. */
export function stateOf(analysis: Analysis, undecided: readonly UndecidedField[], generation = 1): ProjectState {
  const { findings, ...rest } = analysis;
  const { open } = applySuppressions(findings, analysis.suppressions.suppressions, { today: '2026-11-22' });
  return {
    ...rest,
    generation,
    findings: open,
    allFindings: findings,
    undecided,
    factsIn: byFile(analysis.facts, ({ evidence }) => evidence.file),
    findingsIn: byFile(open, ({ at }) => at?.file),
    undecidedIn: byFile(undecided, ({ at }) => at.file),
  };
}

/** A session that reads the whole project again for each change: slow, simple, and right. */
export const openAnalysedSession: OpenProjectSession = ({ folder }) => {
  const overlay = new Map<string, string>();
  const listeners: ((change: StateChange) => void)[] = [];
  let state: ProjectState | undefined;
  let problem: ProjectProblem | undefined;
  let generation = 0;
  let running: Promise<void> = Promise.resolve();

  async function read(): Promise<void> {
    generation += 1;
    try {
      const analysis = await analyseProject({ cwd: folder, overlay });
      const { host, root } = openProject({ root: folder, overlay });
      const find = createUndecidedFields(host, { root, facts: analysis.facts });
      state = stateOf(analysis, host.files().flatMap(find), generation);
      problem = undefined;
    } catch (error) {
      if (!(error instanceof ProjectError || error instanceof ConfigError)) throw error;
      problem = {
        message: error.message,
        ...('remedy' in error && { remedy: error.remedy }),
        ...(error instanceof ConfigError && { findings: error.findings }),
      };
    }
    for (const listener of listeners) listener({ files: 'all' });
  }
  const readAgain = (): void => {
    running = running.then(read);
  };
  readAgain();

  const session: ProjectSession = {
    root: folder,
    state: () => state,
    problem: () => problem,
    settled: async () => {
      await running;
      return state;
    },
    syntaxOf(file) {
      if (state === undefined) return undefined;
      const { host } = openProject({ root: folder, overlay });
      const source = host.sourceFile(file);
      return source && { host, source };
    },
    update(file, text) {
      if (text === undefined) overlay.delete(file);
      else overlay.set(file, text);
      readAgain();
    },
    refresh: readAgain,
    symbolAt: () => Promise.resolve([]),
    onChange: (listener) => void listeners.push(listener),
    close: () => void listeners.splice(0),
  };
  return session;
};
