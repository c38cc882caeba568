import type { Program } from 'typescript';

import {
  collectWorkspaceFacts,
  createTypeScriptHost,
  factsOfConfig,
  type Finding,
  type ParsedConfig,
  validateFacts,
} from '@verklaar/core';
import ts from 'typescript';

/** The config as its own reader gives it. */
export type LocatedConfig = NonNullable<ParsedConfig['located']>;

export interface JudgeOptions {
  /** Absolute POSIX path that files are named from in messages. */
  readonly root: string;
  readonly config?: LocatedConfig;
}

/** What was found wrong with the annotations of one file: absolute path, as the program names it. */
export type FindingsOfFile = (fileName: string) => readonly Finding[];

/**
 * Reads and judges every annotation of a program. One file does not suffice: an annotation may name terms and values that
 * another file declares.
 *
 * @throws CompilerMismatchError when the program was made by another TypeScript than the one installed beside this plugin.
 */
export function judgeProgram(program: Program, { root, config }: JudgeOptions): FindingsOfFile {
  const readFile = (file: string): string | undefined => program.getSourceFile(file)?.text ?? ts.sys.readFile(file);
  const host = createTypeScriptHost({ ts, program, readFile });
  const { own, foreign, findings, pathOf } = collectWorkspaceFacts({ host, root, readFile });
  // Of two declarations with one id the first is kept: code before config, as the command reads them.
  const declared = config === undefined ? [] : factsOfConfig(config, 'verklaar.config.json');
  const judged = validateFacts([...own, ...foreign, ...declared]);
  const byFile = new Map<string, Finding[]>();
  for (const finding of [...findings, ...judged.findings]) {
    if (finding.at === undefined) continue;
    const { file } = finding.at;
    byFile.set(file, [...(byFile.get(file) ?? []), finding]);
  }
  return (fileName) => byFile.get(pathOf(fileName)) ?? [];
}
