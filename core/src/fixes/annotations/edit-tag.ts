import { parse } from 'yaml';

import type { FixFile } from '../fix-file.js';
import type { TextEdit } from '../fix.js';
import type { Annotation } from './annotation-of.js';

type TagPlace = Annotation & { readonly kind: 'tag' };

/** Says one thing more in a tag `@personalData category [for ids | , retention, basis] [{ options }]`. */
export function addToTag(
  { end, bodyEnd }: TagPlace,
  key: string,
  value: string,
  file: FixFile,
): readonly TextEdit[] | undefined {
  const rest = file.text.slice(end, bodyEnd);
  const brace = rest.indexOf('{');
  const clause = (brace < 0 ? rest : rest.slice(0, brace)).trimEnd();
  const isShort = clause.trimStart().startsWith(',');
  if (isShort) return brace < 0 ? replaceShortForm({ clause, end }, key, value, file) : undefined;
  if (key === 'for') return [file.insert(end + clause.length, clause === '' ? ` for ${value}` : `, ${value}`)];
  if (brace < 0) return [file.insert(end + clause.length, ` { ${key}: ${value} }`)];
  const close = rest.lastIndexOf('}');
  if (close < brace || new RegExp(`[{,\\s]${key}\\s*:`, 'u').test(rest.slice(brace))) return undefined;
  const inside = rest.slice(brace + 1, close).trimEnd();
  const at = end + brace + 1 + inside.length;
  return [file.replace(at, end + close, inside.trim() === '' ? ` ${key}: ${value} ` : `, ${key}: ${value} `)];
}

/** The short form has no room for more: what it says becomes options. */
function replaceShortForm(
  { clause, end }: { readonly clause: string; readonly end: number },
  key: string,
  value: string,
  file: FixFile,
): readonly TextEdit[] | undefined {
  const [, retention = '', basis = ''] = /^\s*,\s*(.*?)\s*,\s*([^,]*)$/su.exec(clause) ?? [];
  if (retention === '' || basis === '' || retention.includes('\n') || key === 'retention' || key === 'legalBasis')
    return undefined;
  const terms = [`retention: ${inYaml(retention)}`, `legalBasis: ${basis.trim()}`];
  const options = key === 'for' ? terms : [...terms, `${key}: ${value}`];
  const clauseNow = key === 'for' ? ` for ${value}` : '';
  return [file.replace(end, end + clause.length, `${clauseNow} { ${options.join(', ')} }`)];
}

/** A text as a value between braces of YAML. */
export function inYaml(text: string): string {
  const isPlain = /^[\w.-]+(?: [\w.-]+)*$/u.test(text) && parse(text) === text;
  return isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}
