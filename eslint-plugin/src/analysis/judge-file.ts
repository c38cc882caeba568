import {
  createFlowAnalysis,
  createFlowJudge,
  type Flow,
  type FlowAnalysis,
  type FlowJudge,
  type FlowPolicy,
  isRunAsTest,
  isTestFile,
  type JudgedFlow,
  services as catalogue,
} from '@verklaar/core/linting';

import type { PluginOptions } from '../options/plugin-options.js';
import type { ProgramReading } from './read-program.js';

import { createOtherProjects, type OtherProjects } from './other-projects.js';

/** The flows and settings of a file that a person must look at. The first rule that asks pays, the others share. */
export type JudgeFile = (fileName: string, policy: FlowPolicy) => readonly JudgedFlow[];

const analyses = new WeakMap<ProgramReading, Map<string, JudgeFile>>();

/** Rules whose options find the same flows share one analysis of a program, however they judge them. */
export function flowsOfProgram(reading: ProgramReading, options: PluginOptions): JudgeFile {
  const known = analyses.get(reading) ?? new Map<string, JudgeFile>();
  analyses.set(reading, known);
  const key = analysisKeyOf(options);
  const judgeFile = known.get(key) ?? createJudgeFile(reading, options);
  known.set(key, judgeFile);
  return judgeFile;
}

const analysisKeys = new WeakMap<PluginOptions, string>();

/** What decides which flows are found. */
function analysisKeyOf(options: PluginOptions): string {
  let key = analysisKeys.get(options);
  if (key === undefined) {
    const { infer, sinks, sanitisers, services, ownHosts, tests } = options;
    key = JSON.stringify({ infer, sinks, sanitisers, services, ownHosts, tests });
    analysisKeys.set(options, key);
  }
  return key;
}

function policyKeyOf({ infer, ids, pseudonymised }: FlowPolicy): string {
  return `${infer} ${ids.join()} ${pseudonymised.join()}`;
}

function createJudgeFile(reading: ProgramReading, options: PluginOptions): JudgeFile {
  const { host, root, facts, libraries, compiler, project } = reading;
  const { infer, sinks, sanitisers, ownHosts } = options;
  const others =
    project === undefined ? undefined : createOtherProjects(compiler, `${root} ${analysisKeyOf(options)}`, project);
  const analysis = createFlowAnalysis(host, {
    root,
    facts,
    infer: infer === 'report',
    sinks,
    services: options.services,
    sanitisers,
    ownHosts,
    libraries,
    ...(options.tests === 'quiet' && { isLeftOut: (file) => isRunAsTest(reading.pathOf(file)) }),
    ...(others && { settled: () => others.told() }),
  });
  const flowsOf = tellingOthers(analysis, others);
  // Own services go before those of the catalogue.
  const services = [...options.services, ...catalogue];
  const judges = new Map<string, FlowJudge>();
  const verdicts = new Map<string, readonly JudgedFlow[]>();
  return (fileName, { ids, pseudonymised, tests }) => {
    if (tests === 'quiet' && isTestFile(reading.pathOf(fileName))) return [];
    const policy: FlowPolicy = { infer, ids, pseudonymised, tests };
    const policyKey = policyKeyOf(policy);
    const key = `${policyKey} ${fileName}`;
    const known = verdicts.get(key);
    if (known !== undefined) return known;
    const judge = judges.get(policyKey) ?? createFlowJudge({ facts, services, policy });
    judges.set(policyKey, judge);
    const verdict = judge(flowsOf(fileName), analysis.settingsOf(fileName));
    verdicts.set(key, verdict);
    return verdict;
  };
}

/** What is asked of a file here is settled for the programs to come. */
function tellingOthers(
  analysis: FlowAnalysis,
  others: OtherProjects | undefined,
): (fileName: string) => readonly Flow[] {
  const told = new Map<string, readonly Flow[]>();
  return (fileName) => {
    const flows = analysis.flowsOf(fileName);
    if (told.size === 0) others?.tell({ ...analysis.forOthers(), flows: told });
    told.set(fileName, flows);
    return flows;
  };
}
