import type { JudgedFlow } from '../../checks/index.js';
import type { FixFile } from '../fix-file.js';
import type { Fix, TextEdit } from '../fix.js';

import { withoutDoubles } from '../without-doubles.js';
import { fixesForFlow } from './fixes-for-flow.js';

/** Wraps in `redact` whatever it can be wrapped around in a file; `undefined` when that is only one thing. */
export function redactAll(flows: readonly JudgedFlow[], file: FixFile): Fix | undefined {
  const changes = flows.flatMap((judged) => {
    const fix = fixesForFlow(judged, file, null).find(({ title }) => title.id === 'redact');
    return fix !== undefined && 'edits' in fix ? [fix.edits] : [];
  });
  const edits: TextEdit[] = [];
  let count = 0;
  for (const change of changes) {
    const added = change.filter((edit) => !edits.some((other) => isSame(edit, other)));
    if (added.length === 0 || added.some((edit) => edits.some((other) => overlaps(edit, other)))) continue;
    edits.push(...added);
    count += 1;
  }
  if (count < 2) return undefined;
  return { title: { id: 'redactAll', params: { count: String(count) } }, edits: withoutDoubles(edits) };
}

function isSame(one: TextEdit, other: TextEdit): boolean {
  return one.start === other.start && one.end === other.end && one.text === other.text;
}

function overlaps(one: TextEdit, other: TextEdit): boolean {
  return one.start < other.end && other.start < one.end;
}
