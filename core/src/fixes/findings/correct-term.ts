import type { Finding } from '../../facts/finding.js';
import type { Span } from '../../facts/location.js';
import type { FixProject } from '../fix-project.js';
import type { Fix, TextEdit } from '../fix.js';

import { suppressibleNames } from '../../suppressions/index.js';
import { suggest } from '../../vocabulary/index.js';
import { offsetAt } from '../fix-file.js';

/** Values of findings that are words of the text, the most telling first. */
const written = ['value', 'activity', 'recipient', 'event', 'found', 'key', 'text', 'property', 'name'] as const;

/** Writes the word that was probably meant: of the vocabulary, an activity, a recipient, an option, a rule. */
export function correctTerm(finding: Finding, project: FixProject): readonly Fix[] {
  const edit = correctionOf(finding, project);
  return edit === undefined
    ? []
    : [{ title: { id: 'correctTerm', params: { text: edit.text } }, edits: [edit], isPreferred: true }];
}

/** All words of a file that can be corrected; `undefined` when there is only one. */
export function correctAllTerms(findings: readonly Finding[], project: FixProject): Fix | undefined {
  const edits = findings.flatMap((finding) => correctionOf(finding, project) ?? []);
  const unique = [...new Map(edits.map((edit) => [edit.start, edit])).values()];
  if (unique.length < 2) return undefined;
  return { title: { id: 'correctTerms', params: { count: String(unique.length) } }, edits: unique };
}

function correctionOf({ at, params }: Finding, project: FixProject): TextEdit | undefined {
  const { suggestion } = params;
  if (at === undefined || suggestion === undefined || suggestion === '') return undefined;
  const text = project.open(at.file)?.text ?? project.textOf(at.file);
  const place = text === undefined ? undefined : rangeOf(at, text);
  if (text === undefined || place === undefined) return undefined;
  const said = text.slice(place.start, place.end);
  for (const word of [...written.flatMap((name) => params[name] ?? []), ...misspeltNames(said, suggestion)]) {
    const bare = /^".*"$/su.test(word) ? word.slice(1, -1) : word;
    const offset = onlyPlaceOf(bare, said);
    if (offset === undefined || bare === suggestion) continue;
    const start = place.start + offset;
    return { file: `${project.root}/${at.file}`, start, end: start + bare.length, text: suggestion };
  }
  // Of an option that is not known the place is that of its value.
  const key = keyBefore(place.start, params.property ?? params.key ?? '', text);
  if (key !== undefined) return { file: `${project.root}/${at.file}`, ...key, text: suggestion };
  // The span is that of the very word.
  if (!/^[\p{L}\p{N}._-]+$/u.test(said) || said === suggestion) return undefined;
  return { file: `${project.root}/${at.file}`, ...place, text: suggestion };
}

function rangeOf({ start, end }: Span, text: string): { readonly start: number; readonly end: number } | undefined {
  const [from, to] = [offsetAt(text, start), offsetAt(text, end)];
  return from === undefined || to === undefined || from >= to ? undefined : { start: from, end: to };
}

/** Where a whole word stands that stands there once. */
function onlyPlaceOf(word: string, text: string): number | undefined {
  if (word === '') return undefined;
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
    if (!/[\p{L}\p{N}_-]/u.test(around)) places.push(at);
  }
  return places.length === 1 ? places[0] : undefined;
}

function keyBefore(
  value: number,
  key: string,
  text: string,
): { readonly start: number; readonly end: number } | undefined {
  const before = text.slice(0, value);
  const [mark] = /["']?\s*:\s*$/u.exec(before) ?? [];
  if (mark === undefined || key === '' || !before.slice(0, -mark.length).endsWith(key)) return undefined;
  const end = value - mark.length;
  return /[\p{L}\p{N}_-]/u.test(text[end - key.length - 1] ?? ' ') ? undefined : { start: end - key.length, end };
}

/** Names in a comment that asks to ignore, for which this one was meant. */
function misspeltNames(said: string, suggestion: string): readonly string[] {
  if (!/verklaar-ignore/iu.test(said)) return [];
  const names =
    said.slice(said.toLowerCase().indexOf('verklaar-ignore') + 'verklaar-ignore'.length).split(':', 1)[0] ?? '';
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => !suppressibleNames.includes(name) && suggest(name, suppressibleNames) === suggestion);
}
