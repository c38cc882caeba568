import { ts } from 'ts-morph';

import type { SyntaxProblem } from '../../engine/host/type-host.js';

const known = new WeakMap<ts.SourceFile, readonly SyntaxProblem[]>();

/** What the parser could not read of a file. */
export function syntaxErrorsOf(tree: ts.SourceFile): readonly SyntaxProblem[] {
  let problems = known.get(tree);
  if (problems === undefined) {
    problems = readErrors(tree);
    known.set(tree, problems);
  }
  return problems;
}

/** A program of the one file gives what the parser kept to itself. */
function readErrors(tree: ts.SourceFile): readonly SyntaxProblem[] {
  const file = tree.fileName;
  const host: ts.CompilerHost = {
    getSourceFile: (name) => (name === file ? tree : undefined),
    getDefaultLibFileName: () => '',
    writeFile: () => undefined,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => name === file,
    readFile: (name) => (name === file ? tree.text : undefined),
  };
  const options: ts.CompilerOptions = { allowJs: true, noLib: true, noResolve: true, types: [] };
  const program = ts.createProgram({ rootNames: [file], options, host });
  return program.getSyntacticDiagnostics(tree).map(({ start, length, messageText }) => ({
    file,
    start,
    length,
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
}
