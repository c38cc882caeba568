import type { LintedFile } from '../analysis/reading-of.js';
import type { AnyContext } from '../analysis/type-services.js';

const packageName = '@verklaar/annotations';

const installed = new WeakMap<object, Map<string, boolean>>();

/** Whether a file is a module, and the package of annotations is installed for it. */
export function canImportAnnotations({ services, source, reading }: LintedFile, { sourceCode }: AnyContext): boolean {
  if (sourceCode.ast.sourceType !== 'module') return false;
  const { program } = services;
  const { compiler } = reading;
  const known = installed.get(program) ?? new Map<string, boolean>();
  installed.set(program, known);
  const folder = source.fileName.replace(/[^/]*$/u, '');
  const answer =
    known.get(folder) ??
    compiler.resolveModuleName(packageName, source.fileName, program.getCompilerOptions(), compiler.sys)
      .resolvedModule !== undefined;
  known.set(folder, answer);
  return answer;
}
