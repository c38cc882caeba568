import type { Span } from '@verklaar/core';

import { join } from 'node:path';

import type { Session } from '../session.js';

import { formatPlace } from '../output/place.js';

/** What is known of one thing: lines of name and value, and where it stands in the code. */
export interface Explanation {
  readonly kind: 'activity' | 'check' | 'field' | 'recipient';
  readonly title: string;
  readonly lines: readonly { readonly name: string; readonly value: string }[];
  readonly places: readonly Span[];
}

/** For a person; places can be opened from where the command was started. */
export function formatExplanation(
  { title, lines, places }: Explanation,
  root: string,
  { paint, shown }: Pick<Session, 'paint' | 'shown'>,
): string {
  const width = Math.max(0, ...lines.map(({ name }) => name.length));
  return [
    paint.bold(title),
    ...lines.map(({ name, value }) => `  ${paint.dim(name.padEnd(width))}  ${value}`),
    ...places.map(({ file, start }) => `  ${paint.cyan(formatPlace({ file: shown(join(root, file)), start }))}`),
    '',
  ].join('\n');
}
