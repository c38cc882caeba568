import { judgeUndecidedFields, settleFindings, withoutGivenDates } from '@verklaar/core';
import { type Analysis, analyseProject, ConfigError, createSyntaxReader, ProjectError } from '@verklaar/core/project';
import { readFileSync } from 'node:fs';

import type { OpenProjectSession, ProjectProblem, ProjectState, StateChange } from './project-session.js';

import { createState } from './create-state.js';
import { readDecisions } from './read-decisions.js';

/** Keeps one project read. */
export const openProjectSession: OpenProjectSession = ({ folder, delay }) => {
  const syntax = createSyntaxReader({ root: folder });
  const overlay = new Map<string, string>();
  const listeners: ((change: StateChange) => void)[] = [];
  let state: ProjectState | undefined;
  let problem: ProjectProblem | undefined;
  let asked = 0;
  let generation = 0;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();

  function stateOf(analysis: Analysis): ProjectState {
    const { config, facts, files, register, root, suppressions } = analysis;
    const decisions = readDecisions(config.output ?? 'privacy', (file) => readText(`${root}/${file}`));
    const undecided = files.flatMap((file) => syntax.read(file, facts).undecided);
    const told = withoutGivenDates(analysis.findings, register, decisions.approvals);
    const today = new Date().toISOString().slice(0, 10);
    const { findings } = settleFindings({ files, root, suppressions }, [...told, ...judgeUndecidedFields(undecided)], {
      ...decisions,
      today,
    });
    generation += 1;
    return createState({ generation, analysis, findings, undecided });
  }

  function readText(file: string): string | undefined {
    const text = overlay.get(file);
    if (text !== undefined) return text;
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return undefined;
    }
  }

  async function analyse(): Promise<void> {
    const version = asked;
    try {
      const analysis = await analyseProject({ cwd: folder, overlay: new Map(overlay) });
      if (isClosed || version !== asked) return;
      state = stateOf(analysis);
      problem = undefined;
    } catch (error) {
      if (!(error instanceof ProjectError)) throw error;
      const at = error instanceof ConfigError ? error.findings[0]?.at : undefined;
      problem = { message: error.message, remedy: error.remedy, ...(at && { at }) };
    }
    for (const listener of listeners) listener({ files: 'all' });
  }

  function askAgain(after: number): void {
    asked += 1;
    clearTimeout(timer);
    timer = setTimeout(start, after);
  }
  function start(): void {
    timer = undefined;
    running = running.then(analyse);
  }

  askAgain(0);
  return {
    root: folder,
    state: () => state,
    problem: () => problem,
    async settled() {
      if (timer !== undefined) {
        clearTimeout(timer);
        start();
      }
      await running;
      return state;
    },
    syntaxOf(file) {
      const source = syntax.host.sourceFile(file);
      return source && { host: syntax.host, source };
    },
    update(file, text) {
      if (text === undefined) overlay.delete(file);
      else overlay.set(file, text);
      syntax.update(file, text);
      askAgain(delay());
    },
    refresh(files) {
      for (const file of files) if (!overlay.has(file)) syntax.update(file, undefined);
      askAgain(delay());
    },
    symbolAt: () => Promise.resolve([]),
    onChange: (listener) => void listeners.push(listener),
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
};
