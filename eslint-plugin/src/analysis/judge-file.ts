import {
  createFlowAnalysis,
  createFlowJudge,
  type FlowJudge,
  type FlowPolicy,
  isTestFile,
  type JudgedFlow,
  services as catalogue,
} from '@verklaar/core/linting';

import type { PluginOptions } from '../options/plugin-options.js';
import type { ProgramReading } from './read-program.js';

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
    const { infer, sinks, sanitisers, services, ownHosts } = options;
    key = JSON.stringify({ infer, sinks, sanitisers, services, ownHosts });
    analysisKeys.set(options, key);
  }
  return key;
}

function policyKeyOf({ infer, ids, pseudonymised }: FlowPolicy): string {
  return `${infer} ${ids.join()} ${pseudonymised.join()}`;
}

function createJudgeFile(reading: ProgramReading, options: PluginOptions): JudgeFile {
  const { host, root, facts, libraries } = reading;
  const { infer, sinks, sanitisers, ownHosts } = options;
  const analysis = createFlowAnalysis(host, {
    root,
    facts,
    infer: infer === 'report',
    sinks,
    services: options.services,
    sanitisers,
    ownHosts,
    libraries,
  });
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
    const verdict = judge(analysis.flowsOf(fileName), analysis.settingsOf(fileName));
    verdicts.set(key, verdict);
    return verdict;
  };
}
