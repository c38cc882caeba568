import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';

import plugin from '../../eslint-plugin/src/index.js';
import { createDocsProgram } from '../support/docs-program.js';
import { repositoryPath } from '../support/sample.js';

/** A message in one line: `1:15-1:20 AN02`, and what it says. */
export interface Complaint {
  readonly place: string;
  readonly id: string;
  readonly text: string;
}

export interface LintOptions {
  readonly settings?: Linter.Config['settings'];
  /** Without: as ESLint runs when nobody asked for types. */
  readonly typed?: boolean;
}

/** Absolute path of a text that stands nowhere on disk, where packages are found as a project finds them. */
function pathOf(file: string): string {
  return repositoryPath(`test/output/eslint-plugin/${file}`);
}

/** Lints the first of these files with the recommended preset; they make one program together. */
export function lint(
  files: Readonly<Record<string, string>>,
  { settings = {}, typed = true }: LintOptions = {},
): readonly Complaint[] {
  const [first] = Object.entries(files);
  if (first === undefined) throw new Error('nothing to lint');
  const [name, text] = first;
  const texts = new Map(Object.entries(files).map(([file, content]) => [pathOf(file), content]));
  const parserOptions = typed ? { programs: [createDocsProgram(texts, { experimentalDecorators: true })] } : {};
  const linter = new Linter({ cwd: repositoryPath('') });
  const messages = linter.verify(
    text,
    [{ files: ['**/*.ts'], languageOptions: { parser, parserOptions }, settings }, plugin.configs.recommended],
    { filename: pathOf(name) },
  );
  return messages.map(({ line, column, endLine, endColumn, message, ruleId }) => ({
    place: `${String(line)}:${String(column)}-${String(endLine)}:${String(endColumn)}`,
    id: ruleId === '@verklaar/valid-annotation' ? (/\((\w+)\)$/u.exec(message)?.[1] ?? '') : (ruleId ?? 'fatal'),
    text: message,
  }));
}
