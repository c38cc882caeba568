import type ts from 'typescript';

import { resolve } from 'node:path';

/** Root of the workspace. */
export const root = resolve(import.meta.dirname, '../../..');

/** Type-checks files of `test/annotations/fixtures/types` strictly and gives the errors, one line each. */
export function diagnose(compiler: typeof ts, files: readonly string[], experimentalDecorators: boolean): string[] {
  const options: ts.CompilerOptions = {
    target: compiler.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    types: [],
    module: compiler.ModuleKind.NodeNext,
    moduleResolution: compiler.ModuleResolutionKind.NodeNext,
    customConditions: ['@verklaar/source'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    experimentalDecorators,
  };
  const names = files.map((file) => resolve(root, 'test/annotations/fixtures/types', file));
  const program = compiler.createProgram(names, options, compiler.createCompilerHost(options));
  return compiler.getPreEmitDiagnostics(program).map((diagnostic) => {
    const text = compiler.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
    const { file, start } = diagnostic;
    return file && start !== undefined
      ? `${file.fileName}:${String(file.getLineAndCharacterOfPosition(start).line + 1)} ${text}`
      : text;
  });
}
