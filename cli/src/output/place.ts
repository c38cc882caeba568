import type { Finding, Position } from '@verklaar/core';

import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Voice } from '../session.js';

/** Where a finding stands, as a reader of the output can open it. */
export interface Place {
  /** From where the command was started, POSIX. */
  readonly file: string;
  readonly start?: Position;
  readonly end?: Position;
}

/** The exact place of a finding, else the file of its evidence; `undefined` when it comes from no file that is there. */
export function placeOf(
  { at, evidence }: Pick<Finding, 'at' | 'evidence'>,
  root: string,
  { shown }: Pick<Voice, 'shown'>,
): Place | undefined {
  if (at !== undefined) return { file: shown(join(root, at.file)), start: at.start, end: at.end };
  const [first] = evidence;
  // Evidence of a library names `package-name/path`, which is no path here.
  if (first === undefined || !existsSync(join(root, first.file))) return undefined;
  return { file: shown(join(root, first.file)) };
}

/** `src/customer.ts:12:3`: what terminals and editors open. */
export function formatPlace({ file, start }: Place): string {
  return start === undefined ? file : `${file}:${String(start.line)}:${String(start.column)}`;
}
