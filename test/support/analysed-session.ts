import type { UndecidedField } from '../../core/src/facts/undecided-field.js';
import type {
  OpenProjectSession,
  ProjectProblem,
  ProjectSession,
  ProjectState,
  StateChange,
} from '../../extension/src/server/analysis/project-session.js';

import { judgeUndecidedFields } from '../../core/src/checks/index.js';
import {
  type Analysis,
  ConfigError,
  createSyntaxReader,
  openLiveProject,
  ProjectError,
} from '../../core/src/project/index.js';
import { applySuppressions } from '../../core/src/suppressions/index.js';
import { createState } from '../../extension/src/server/analysis/create-state.js';

/** The state that an analysis is, with the fields nobody decided on. */
export function stateOf(analysis: Analysis, undecided: readonly UndecidedField[] = [], generation = 1): ProjectState {
  const all = [...analysis.findings, ...judgeUndecidedFields(undecided)];
  const { suppressions, findings: wrong } = analysis.suppressions;
  const { open, findings: idle } = applySuppressions(all, suppressions, { today: '2026-11-22' });
  return createState({ generation, analysis, findings: [...open, ...wrong, ...idle], undecided });
}

/** A session that reads the whole project again for each change, in this thread: slow, simple, and right. */
export const openAnalysedSession: OpenProjectSession = ({ folder }) => {
  const project = openLiveProject({ cwd: folder });
  const syntax = createSyntaxReader({ root: folder });
  const listeners: ((change: StateChange) => void)[] = [];
  let state: ProjectState | undefined;
  let problem: ProjectProblem | undefined;
  let generation = 0;
  let running: Promise<void> = Promise.resolve();

  function read(): void {
    generation += 1;
    try {
      const analysis = project.analyse();
      if (analysis === undefined) return;
      const undecided = analysis.files.flatMap((file) => syntax.read(file, analysis.facts).undecided);
      state = stateOf(analysis, undecided, generation);
      problem = undefined;
    } catch (error) {
      if (!(error instanceof ProjectError)) throw error;
      const { message, obstacle, remedy } = error;
      problem = {
        message,
        remedy,
        ...(obstacle && { obstacle }),
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
    async settled() {
      await running;
      return state;
    },
    ready: () => session.settled(),
    syntaxOf(file) {
      const source = syntax.host.sourceFile(file);
      return source && { host: syntax.host, source };
    },
    update(file, text) {
      project.update(file, text);
      syntax.update(file, text);
      readAgain();
    },
    refresh(files) {
      for (const file of files) session.update(file, undefined);
    },
    symbolAt: (file, offset) => Promise.resolve(project.symbolAt(file, offset)),
    onChange: (listener) => void listeners.push(listener),
    close: () => void listeners.splice(0),
  };
  return session;
};
