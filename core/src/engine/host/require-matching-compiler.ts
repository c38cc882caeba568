import type ts from 'typescript';

import type { CompilerApi } from './compiler-api.js';

import { CompilerMismatchError } from './compiler-mismatch-error.js';

/**
 * Proves that `api` belongs to the compiler that made `program`. Enum numbers differ between versions of TypeScript, so a
 * mismatched pair would give silent, wrong answers instead of an exception.
 *
 * @throws {@link CompilerMismatchError} when it does not, or when the compiler has no API in JavaScript (TypeScript 7).
 */
export function requireMatchingCompiler(api: CompilerApi, program: ts.Program): void {
  const given: Partial<CompilerApi> = api;
  if (given.SyntaxKind === undefined || given.forEachChild === undefined) {
    throw new CompilerMismatchError(
      `TypeScript ${given.version ?? '(unknown version)'} has no compiler API in JavaScript, which is needed to read types. ` +
        'Keep it for `tsc`, and install TypeScript 6 beside it under the name that tools look for: ' +
        'npm install --save-dev typescript@npm:@typescript/typescript6',
    );
  }
  // As plain numbers: the types promise what is to be proved.
  const expected: { readonly sourceFile: number; readonly string: number } = {
    sourceFile: api.SyntaxKind.SourceFile,
    string: api.TypeFlags.String,
  };
  const sourceFileKind: number | undefined = program.getSourceFiles()[0]?.kind;
  const stringFlag: number = program.getTypeChecker().getStringType().flags;
  const kindMatches = sourceFileKind === undefined || sourceFileKind === expected.sourceFile;
  if (kindMatches && stringFlag === expected.string) return;
  throw new CompilerMismatchError(
    `The program was made by ${describeMaker(stringFlag)} (source files are kind ${sourceFileKind ?? '?'}, strings type ${stringFlag}), ` +
      `but is read with TypeScript ${api.version} (${api.SyntaxKind.SourceFile}, ${api.TypeFlags.String}). ` +
      'Install one version of TypeScript for the whole project (see `npm ls typescript`) and pass the namespace of the ' +
      'same installation that made the program.',
  );
}

/** A program does not tell its version; TypeScript 6.0 renumbered the type flags. */
function describeMaker(stringFlag: number): string {
  return stringFlag === 4 ? 'TypeScript 5' : stringFlag === 32 ? 'TypeScript 6' : 'another TypeScript';
}
