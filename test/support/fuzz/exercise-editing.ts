import assert from 'node:assert/strict';

import type { JudgedFlow } from '../../../core/src/checks/index.js';
import type { TypeHost } from '../../../core/src/engine/host/type-host.js';
import type { UndecidedField } from '../../../core/src/facts/undecided-field.js';

import { candidatesAt, nothingKnown, placeAt } from '../../../core/src/completion/index.js';
import { type Fix, fixesForField, fixesForFlow, openFixFile, type TextEdit } from '../../../core/src/fixes/index.js';

/** Of each sort: what an editor asks for is one of them at a time. */
const asked = 4;

/**
 * Asks what an editor asks about a file: terms that may stand at a few places, and changes that answer what was found.
 *
 * @throws whatever these throw, which they never should.
 */
export function exerciseEditing(
  host: TypeHost,
  file: string,
  judged: readonly JudgedFlow[],
  undecided: readonly UndecidedField[],
): void {
  const source = host.sourceFile(file);
  if (source === undefined) return;
  const { text } = source;
  for (let at = 1; at <= asked; at += 1) {
    const place = placeAt(host, source, Math.floor((text.length * at) / asked));
    if (place) candidatesAt(place, nothingKnown);
  }
  const opened = openFixFile({ host, source, canImport: true });
  const fixes = [
    ...judged.slice(0, asked).flatMap((flow) => fixesForFlow(flow, opened)),
    ...undecided.slice(0, asked).flatMap((field) => fixesForField(field, opened)),
  ];
  for (const { start, end } of fixes.flatMap(editsOf).filter((edit) => edit.file === file)) {
    assert.ok(start >= 0 && start <= end && end <= text.length, `${file}: ${start}-${end} of ${text.length}`);
  }
}

function editsOf(fix: Fix): readonly TextEdit[] {
  if (!fix.asks) return fix.edits;
  const answer = fix.asks.kind === 'choice' ? fix.asks.values[0] : 'P1Y';
  return (answer === undefined ? undefined : fix.editsFor(answer)) ?? [];
}
