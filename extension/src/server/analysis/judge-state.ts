import type { Analysis, ProjectReading } from '@verklaar/core/project';

import { type Finding, judgeUndecidedFields, settleFindings, withoutGivenDates } from '@verklaar/core';

import type { ProjectState, Staleness } from './project-session.js';
import type { Decisions } from './read-decisions.js';

import { createState } from './create-state.js';

export interface StateContext {
  readonly generation: number;
  readonly decisions: Decisions;
  /** ISO 8601. */
  readonly today: string;
  readonly stale: Staleness | undefined;
}

/** The state of an analysis, with what people answered for left out of its findings. */
export function stateOf(analysis: Analysis, { decisions, generation, stale, today }: StateContext): ProjectState {
  const { config, files, reading, register, root, suppressions } = analysis;
  const { undecided } = reading;
  const told = withoutGivenDates(analysis.findings, register, decisions.approvals);
  const code = { config, files, root, suppressions };
  const { findings } = settleFindings(code, [...told, ...judgeUndecidedFields(undecided)], { ...decisions, today });
  return createState({ generation, analysis, findings, undecided, stale });
}

/** What is new of one file. */
export interface FileNews {
  readonly path: string;
  readonly reading: ProjectReading;
  readonly facts: ProjectState['facts'];
  /** Of reading and validating the file, and of its flows. */
  readonly found: readonly Finding[];
  /** What the register said of the file, where that is now. */
  readonly ofRegister: readonly Finding[];
}

/**
 * A state in which only what one file says by itself is new: the register is that of before, and the findings of the file
 * stand behind all others.
 */
export function withFileNews(
  state: ProjectState,
  { facts, found, ofRegister, path, reading }: FileNews,
  { decisions, generation, stale, today }: StateContext,
): ProjectState {
  const { files, root, suppressions, undecided } = reading;
  const mine = [...found, ...ofRegister];
  const here = judgeUndecidedFields(undecided.filter(({ at }) => at.file === path));
  const { config, configFile, register } = state;
  const code = { config, files, root, suppressions };
  const settled = settleFindings(code, [...mine, ...here], { ...decisions, today });
  const isHere = ({ at }: Finding): boolean => at?.file === path;
  const others = state.findings.filter((finding) => !isHere(finding));
  const allOthers = state.allFindings.filter((finding) => !isHere(finding));
  const analysis: Analysis = {
    config,
    configFile,
    root,
    register,
    facts,
    files,
    reading,
    inventory: reading.inventory,
    outflow: reading.outflow,
    suppressions,
    findings: [...allOthers, ...mine],
  };
  const findings = [...others, ...settled.findings.filter(isHere)];
  return createState({ generation, analysis, findings, undecided, stale });
}

/** The same state, said to lag behind or not. */
export function restated(state: ProjectState, { generation, stale }: StateContext): ProjectState {
  const { allFindings, findings, undecided } = state;
  const { config, configFile, facts, files, inventory, outflow, reading, register, root, suppressions } = state;
  const analysis = { config, configFile, facts, files, inventory, outflow, reading, register, root, suppressions };
  return createState({ generation, analysis: { ...analysis, findings: allFindings }, findings, undecided, stale });
}
