import type { Program } from 'typescript';

import { CompilerMismatchError, createTypeScriptHost, type TypeHost } from '@verklaar/core/linting';

import type { Compiler } from './load-compiler.js';

/** A program, opened with the compiler that made it. */
export interface OpenHost {
  readonly compiler: Compiler;
  readonly host: TypeHost;
  readonly readFile: (file: string) => string | undefined;
}

/**
 * Opens a program with the first of these compilers that made it.
 *
 * @throws CompilerMismatchError when none did; the message says what to install.
 */
export function openHost(program: Program, compilers: Iterable<Compiler>): OpenHost {
  let mismatch: CompilerMismatchError | undefined;
  for (const compiler of compilers) {
    const readFile = (file: string): string | undefined =>
      program.getSourceFile(file)?.text ?? compiler.sys.readFile(file);
    try {
      return { compiler, readFile, host: createTypeScriptHost({ ts: compiler, program, readFile }) };
    } catch (error) {
      if (!(error instanceof CompilerMismatchError)) throw error;
      mismatch ??= error;
    }
  }
  throw (
    mismatch ??
    new CompilerMismatchError(
      'No TypeScript with a compiler API was found beside @verklaar/eslint-plugin or in the project. Install version 6; ' +
        'where `typescript` is version 7, keep that for `tsc` and install 6 beside it under the name that tools look for: ' +
        'npm install --save-dev typescript@npm:@typescript/typescript6',
    )
  );
}
