import ts from 'typescript';

import type { CorpusRule } from './rules.js';

import { categories } from '../../core/src/vocabulary/categories.js';
import { type Form, forms } from './forms.js';
import { isCorpusRule } from './rules.js';
import { type LineRange, statementLines } from './statement-lines.js';

/** A finding that a case asks for: of this rule, somewhere in these lines. */
export interface Expectation {
  readonly file: string;
  readonly rule: CorpusRule;
  readonly categories: readonly string[];
  readonly lines: LineRange;
}

/** One labelled piece of code. */
export interface CorpusCase {
  /** Path below `cases/`, without an extension. */
  readonly id: string;
  readonly rule: CorpusRule;
  readonly form: Form;
  readonly annotated: boolean;
  /** Paths below `cases/`. */
  readonly files: readonly string[];
  /** None: a near miss, which must stay silent. */
  readonly expectations: readonly Expectation[];
}

const marker = /\/\/ expect: (.+)$/u;

function parseFile(file: string, text: string): ts.SourceFile {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const problems = (source as unknown as { readonly parseDiagnostics: readonly ts.Diagnostic[] }).parseDiagnostics;
  const [problem] = problems;
  if (problem !== undefined) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(problem.messageText, ' ')}`);
  return source;
}

function readMarker(file: string, text: string, lines: LineRange): readonly Expectation[] {
  return text.split(';').map((part) => {
    const [rule = '', ...named] = part.trim().split(/\s+/u);
    if (!isCorpusRule(rule)) throw new Error(`${file}:${lines.first}: no rule "${rule}"`);
    const unknown = named.find((id) => !(id in categories));
    if (unknown !== undefined) throw new Error(`${file}:${lines.first}: no category "${unknown}"`);
    return { file, rule, categories: named, lines };
  });
}

function expectationsOf(file: string, text: string): readonly Expectation[] {
  const source = parseFile(file, text);
  const lines = text.split('\n');
  return lines.flatMap((content, index) => {
    const [all, said] = marker.exec(content) ?? [];
    if (all === undefined || said === undefined) return [];
    const alone = content.trim() === all;
    const following = lines.findIndex((other, at) => at > index && !/^\s*(?:\/\/.*)?$/u.test(other));
    const line = alone ? following + 1 : index + 1;
    const range = line === 0 ? undefined : statementLines(source, line);
    if (range === undefined) throw new Error(`${file}:${index + 1}: a marker at no statement`);
    return readMarker(file, said, range);
  });
}

function headerOf(id: string, text: string): Pick<CorpusCase, 'annotated' | 'form' | 'rule'> {
  const field = (name: string): string => new RegExp(`^// ${name}: (.+)$`, 'mu').exec(text)?.[1] ?? '';
  const rule = field('rule');
  if (!isCorpusRule(rule)) throw new Error(`${id}: no rule "${rule}"`);
  const form = forms.find((known) => known === field('form'));
  if (form === undefined) throw new Error(`${id}: no form "${field('form')}"`);
  return { rule, form, annotated: field('annotated') === 'yes' };
}

/**
 * A case from its files (path below `cases/`, text). The header stands at the start of exactly one.
 *
 * @throws Error when a file does not parse, or a header or marker says what does not exist.
 */
export function parseCase(id: string, files: ReadonlyMap<string, string>): CorpusCase {
  const [header, ...more] = [...files.values()].filter((text) => text.startsWith('// rule: '));
  if (header === undefined || more.length > 0) throw new Error(`${id}: one file starts with the header`);
  return {
    id,
    ...headerOf(id, header),
    files: [...files.keys()],
    expectations: [...files].flatMap(([file, text]) => expectationsOf(file, text)),
  };
}
