import type ts from 'typescript';

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Config } from '../../../core/src/config/config.js';
import type { Fact } from '../../../core/src/facts/facts.js';
import type { Finding } from '../../../core/src/facts/finding.js';
import type { Located } from '../../../core/src/facts/located.js';
import type { Register } from '../../../core/src/model/register.js';

import { checkRegister } from '../../../core/src/checks/index.js';
import { factsOfConfig, parseConfig } from '../../../core/src/config/index.js';
import { validateFacts } from '../../../core/src/declarations/validate-facts.js';
import { collectFacts } from '../../../core/src/engine/collect-facts.js';
import { buildRegister } from '../../../core/src/model/build-register.js';
import { memoryHost } from '../collect.js';

/** Texts by path relative to the project: its sources and its config. */
export type Sources = Readonly<Record<string, string>>;

export const configFile = 'verklaar.config.json';

export interface LeanAnalysis {
  readonly config: Located<Config>;
  readonly facts: readonly Fact[];
  readonly register: Register;
  readonly findings: readonly Finding[];
}

/** Reads a project without the packages it uses, whose types say nothing about personal data: an analysis in milliseconds. */
export interface LeanProject {
  readonly sources: Sources;
  readonly base: LeanAnalysis;
  /** The project with some texts changed; `undefined` when the config is refused, so that nothing is written at all. */
  analyse(changed: Sources): LeanAnalysis | undefined;
}

export function openLeanProject(folder: string): LeanProject {
  const code = readdirSync(path.join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${file.replaceAll('\\', '/')}`);
  const sources: Sources = Object.fromEntries(
    [configFile, ...code.sort()].map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
  );
  const relevant = new Set(code);
  const trees = new Map<string, ts.SourceFile>();
  const readCode = (texts: Sources): ReturnType<typeof collectFacts> => {
    const host = memoryHost(Object.fromEntries([...relevant].map((file) => [file, texts[file] ?? ''])), true, trees);
    return collectFacts(host, { root: '/app' });
  };
  const unchanged = readCode(sources);
  // Files that say nothing themselves matter only where they hand on what others say.
  const speaking = new Set(unchanged.facts.map(({ evidence }) => evidence.file));
  for (const file of code) if (!speaking.has(file) && !handsOn(sources[file] ?? '')) relevant.delete(file);

  const analyse = (changed: Sources): LeanAnalysis | undefined => {
    const texts = { ...sources, ...changed };
    const { located } = parseConfig(texts[configFile] ?? '', configFile);
    if (located === undefined) return undefined;
    const onlyConfig = Object.keys(changed).every((file) => file === configFile);
    const read = onlyConfig ? unchanged : readCode(texts);
    const valid = validateFacts([...read.facts, ...factsOfConfig(located, configFile)]);
    const config = located.value;
    const built = buildRegister({ facts: valid.facts, config });
    const judged = checkRegister(built.register, { config, facts: valid.facts });
    return {
      config: located,
      facts: valid.facts,
      register: built.register,
      findings: [...read.findings, ...valid.findings, ...built.findings, ...judged],
    };
  };
  const base = analyse({});
  if (base === undefined) throw new Error(`The config of ${folder} is refused.`);
  return { sources, base, analyse };
}

/** Whether a file exports what another file declares. */
function handsOn(text: string): boolean {
  return /^export .* from /mu.test(text);
}
