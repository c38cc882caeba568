import type { Finding, Fix, FixFile, FixProject, JudgedFlow, TermFact, UndecidedField } from '@verklaar/core';
import type { Range } from 'vscode-languageserver/node';

import {
  correctAllTerms,
  createFlowJudge,
  declarationsForFlow,
  declareInConfig,
  dropAllSuppressions,
  fixesForField,
  fixesForFinding,
  fixesForFlow,
  flowSettingsOf,
  markAllFields,
  offsetAt,
  redactAll,
  services as catalogue,
} from '@verklaar/core';

import type { ProjectState } from '../../analysis/project-session.js';

import { rangeOf } from '../../places.js';
import { recipientsFile } from './recipients-file.js';

/** A change that can be made in a file, and what it answers. */
export interface Proposal {
  /** Tells it from all others of its file, the same whenever it is asked for. */
  readonly key: string;
  readonly fix: Fix;
  /** Absent: it is about the whole file. */
  readonly finding?: Finding;
}

/** What is asked about: a file of a project, and which part of it. */
export interface ProposalScope {
  /** Absent: the project could never be read, and only what is wrong with its config is known. */
  readonly state: ProjectState | undefined;
  readonly project: FixProject;
  /** Relative to the root. */
  readonly path: string;
  /** Findings of the file: of the state, or what is wrong with the config. */
  readonly findings: readonly Finding[];
  /** Only what is found here; absent: anywhere in the file. */
  readonly range?: Range;
}

/** Changes for what was found in a range. */
export function proposalsFor({ state, project, path, findings, range }: ProposalScope): readonly Proposal[] {
  const here = findings.filter(({ at }) => at !== undefined && (range === undefined || touches(rangeOf(at), range)));
  if (here.length === 0) return [];
  const file = project.open(path);
  const flows = file && state ? flowsIn(state, path, findings, file) : [];
  const undecided = state?.undecidedIn(path) ?? [];
  const ofFinding = here.flatMap((finding) => {
    const field = finding.id === 'DF10' ? undecided.find((one) => isSameSpan(one, finding)) : undefined;
    const flow = flows.find((one) => one.finding === finding);
    const fixes = [
      ...(file && state && flow ? fixesOfFlow(flow, file, state, project) : []),
      ...(flow ? declarationsForFlow(flow, project) : []),
      ...(file && state && field ? fixesForField(field, file, ownTerms(state)) : []),
      ...fixesForFinding(finding, project),
    ];
    return fixes.map((fix) => proposalOf(fix, finding));
  });
  const ids = new Set(here.map(({ id }) => id));
  const all = [
    ids.has('DF10') && file ? markAllFields(undecided, file) : undefined,
    flows.some(({ finding }) => here.includes(finding)) && file ? redactAll(flows, file) : undefined,
    here.some(({ params }) => params.suggestion) ? correctAllTerms(findings, project) : undefined,
  ];
  return [...ofFinding, ...all.flatMap((fix) => (fix ? [proposalOf(fix)] : []))];
}

/** What may be done to a whole file without asking: it changes nothing of what anybody said. */
export function safeProposals({ findings, project }: ProposalScope): readonly Proposal[] {
  const fix = dropAllSuppressions(findings, project);
  return fix ? [proposalOf(fix)] : [];
}

/** Marks everything that looks personal in a file: only when a person asks for it. */
export function markingProposals({ state, project, path }: ProposalScope): readonly Proposal[] {
  const file = project.open(path);
  const fix = file && state && markAllFields(state.undecidedIn(path), file);
  return fix ? [proposalOf(fix)] : [];
}

function proposalOf(fix: Fix, finding?: Finding): Proposal {
  const { id, params } = fix.title;
  const of = finding ? [finding.id, finding.subject, finding.at?.start.line, finding.at?.start.column] : [];
  return { key: JSON.stringify([id, params, ...of]), fix, ...(finding && { finding }) };
}

/** The flows of a file behind its findings, judged as they were then. */
function flowsIn(
  state: ProjectState,
  path: string,
  findings: readonly Finding[],
  file: FixFile,
): readonly JudgedFlow[] {
  const flows = state.outflow.flows.filter(({ at }) => at.file === path);
  const settings = state.outflow.settings.filter(({ at }) => at.file === path);
  if (flows.length === 0 && settings.length === 0) return [];
  const policy = flowSettingsOf(state.config);
  const judge = createFlowJudge({ facts: state.facts, policy, services: [...policy.services, ...catalogue] });
  return judge(flows, settings).flatMap((judged) => {
    const finding = findings.find((one) => isSame(one, judged.finding));
    return finding !== undefined && isUnmoved(judged, file) ? [{ ...judged, finding }] : [];
  });
}

/** Whether the offsets of a flow still lead to where its finding stands. */
function isUnmoved({ finding: { at }, flow, setting }: JudgedFlow, { text }: FixFile): boolean {
  const start = at && offsetAt(text, at.start);
  const places = flow ? [flow.extent.argument, flow.extent.call, ...flow.extent.carriers] : [];
  return [...places, ...(setting ? [setting.extent] : [])].some((place) => place.start === start);
}

function fixesOfFlow(judged: JudgedFlow, file: FixFile, state: ProjectState, project: FixProject): readonly Fix[] {
  if (judged.proposal === undefined) return fixesForFlow(judged, file);
  const target = recipientsFile(state, project);
  const inCode = target?.kind === 'code' ? project.open(target.path) : undefined;
  const inOther = inCode?.source === file.source ? file : inCode;
  if (inOther !== undefined) return fixesForFlow(judged, file, inOther);
  const inConfig = target?.kind === 'config' ? declareInConfig(judged.proposal, target.path, project) : [];
  return inConfig.length === 0 ? fixesForFlow(judged, file) : [...fixesForFlow(judged, file, null), ...inConfig];
}

function ownTerms({ facts }: ProjectState): readonly TermFact[] {
  return facts.filter((fact) => fact.kind === 'term');
}

function isSame(one: Finding, other: Finding): boolean {
  return one.id === other.id && one.subject === other.subject && JSON.stringify(one.at) === JSON.stringify(other.at);
}

function isSameSpan({ at }: UndecidedField, finding: Finding): boolean {
  return JSON.stringify(at) === JSON.stringify(finding.at);
}

/** Whether two ranges share a place, be it an edge. */
function touches(one: Range, other: Range): boolean {
  const isBefore = (end: Range['end'], start: Range['start']): boolean =>
    end.line < start.line || (end.line === start.line && end.character < start.character);
  return !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
}
