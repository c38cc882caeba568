import type { Finding } from '../../facts/finding.js';
import type { FixFile } from '../fix-file.js';
import type { FixProject } from '../fix-project.js';
import type { Fix, TextEdit } from '../fix.js';

import { parseDirective } from '../../suppressions/index.js';
import { offsetAt } from '../fix-file.js';
import { lineStartAt } from '../text-style.js';

/** Removes a comment that asks to ignore what is not there (SU01), or the ids in it that are needless. */
export function dropSuppression(finding: Finding, project: FixProject): readonly Fix[] {
  const edit = removalOf(finding, project);
  return edit === undefined ? [] : [{ title: { id: 'dropSuppression', params: {} }, edits: [edit], isPreferred: true }];
}

/** All such comments of a file; `undefined` when there is none. */
export function dropAllSuppressions(findings: readonly Finding[], project: FixProject): Fix | undefined {
  const edits = findings.filter(({ id }) => id === 'SU01').flatMap((finding) => removalOf(finding, project) ?? []);
  return edits.length === 0 ? undefined : { title: { id: 'dropSuppressions', params: {} }, edits };
}

function removalOf({ at, params }: Finding, project: FixProject): TextEdit | undefined {
  const file = at && project.open(at.file);
  if (at === undefined || file === undefined) return undefined;
  const [start, end] = [offsetAt(file.text, at.start), offsetAt(file.text, at.end)];
  const comment = file.comments().find((one) => one.start === start && one.end === end);
  if (comment === undefined) return undefined;
  const words = file.text.slice(comment.start, comment.end);
  const directive = parseDirective(words);
  if (directive === undefined || 'problem' in directive) return undefined;
  const idle = (params.ids ?? '').split(', ');
  const kept = directive.names.filter((name) => !idle.includes(name.replace(/^@verklaar\//u, '')));
  if (kept.length === 0) return removeComment(comment, file);
  const list = /verklaar-ignore\s+([^:]*?)\s*:/iu.exec(words);
  if (list?.[1] === undefined) return undefined;
  const from = comment.start + list.index + list[0].indexOf(list[1]);
  return file.replace(from, from + list[1].length, kept.join(', '));
}

/** With its line when it stands alone on it, and with the braces around it in JSX. */
function removeComment(
  comment: { readonly start: number; readonly end: number },
  { replace, text }: FixFile,
): TextEdit {
  const braces = text[comment.start - 1] === '{' && text[comment.end] === '}' ? 1 : 0;
  const [start, end] = [comment.start - braces, comment.end + braces];
  const lineStart = lineStartAt(text, start);
  const before = text.slice(lineStart, start);
  const rest = /^[\t ]*(?:\r\n|[\n\r]|$)/u.exec(text.slice(end));
  if (before.trim() === '' && rest !== null) return replace(lineStart, end + rest[0].length, '');
  return replace(lineStart + before.trimEnd().length, end, '');
}
