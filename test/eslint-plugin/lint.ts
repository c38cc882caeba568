import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';

import type { PresetName } from '../../eslint-plugin/src/presets.js';

import plugin from '../../eslint-plugin/src/index.js';
import { createDocsProgram } from '../support/docs-program.js';
import { repositoryPath } from '../support/sample.js';

/** A message in one line: `1:15-1:20 AN02`, and what it says. */
export interface Complaint {
  readonly place: string;
  readonly id: string;
  readonly rule: string;
  readonly text: string;
  /** Each with the file as it then is. */
  readonly suggestions: readonly { readonly says: string; readonly output: string }[];
}

export interface LintOptions {
  readonly settings?: Linter.Config['settings'];
  readonly preset?: PresetName;
  /** Rules beside, or other than, those of the preset. */
  readonly rules?: Linter.RulesRecord;
  /** Without: as ESLint runs when nobody asked for types. */
  readonly typed?: boolean;
}

/** Absolute path of a text that stands nowhere on disk, where packages are found as a project finds them. */
function pathOf(file: string): string {
  return repositoryPath(`test/output/eslint-plugin/${file}`);
}

/** Lints the first of these files with a preset; they make one program together. */
export function lint(
  files: Readonly<Record<string, string>>,
  { settings = {}, preset = 'recommended', rules = {}, typed = true }: LintOptions = {},
): readonly Complaint[] {
  const [first] = Object.entries(files);
  if (first === undefined) throw new Error('nothing to lint');
  const [name, text] = first;
  const texts = new Map(Object.entries(files).map(([file, content]) => [pathOf(file), content]));
  const parserOptions = typed ? { programs: [createDocsProgram(texts, { experimentalDecorators: true })] } : {};
  const linter = new Linter({ cwd: repositoryPath('') });
  const messages = linter.verify(
    text,
    [
      { files: ['**/*.ts'], languageOptions: { parser, parserOptions }, settings },
      plugin.configs[preset],
      { files: ['**/*.ts'], rules },
    ],
    { filename: pathOf(name) },
  );
  return messages.map(({ line, column, endLine, endColumn, message, ruleId, suggestions = [] }) => ({
    place: `${String(line)}:${String(column)}-${String(endLine)}:${String(endColumn)}`,
    id: ruleId?.startsWith('@verklaar/') === true ? (/\((\w+)\)$/u.exec(message)?.[1] ?? '') : (ruleId ?? 'fatal'),
    rule: ruleId?.replace('@verklaar/', '') ?? '',
    text: message,
    suggestions: suggestions.map(({ desc, fix }) => ({
      says: desc,
      output: text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1]),
    })),
  }));
}
