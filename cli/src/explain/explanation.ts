import type { FlowStep, Span } from '@verklaar/core';

import { join } from 'node:path';

import type { Session } from '../session.js';

import { formatPlace } from '../output/place.js';
import { formatWays } from '../output/ways-text.js';

/** What is known of one thing: lines of name and value, and where it stands in the code. */
export interface Explanation {
  readonly kind: 'activity' | 'check' | 'field' | 'recipient' | 'texts';
  readonly title: string;
  readonly lines: readonly { readonly name: string; readonly value: string }[];
  readonly places: readonly Span[];
  /** Ways of personal data that it is about, step by step. */
  readonly paths?: readonly (readonly FlowStep[])[];
}

/** For a person; places can be opened from where the command was started. */
export function formatExplanation(
  { title, lines, places, paths = [] }: Explanation,
  root: string,
  { paint, shown }: Pick<Session, 'paint' | 'shown'>,
): string {
  const width = Math.max(0, ...lines.map(({ name }) => name.length));
  return [
    paint.bold(title),
    ...lines.map(({ name, value }) => `  ${paint.dim(name.padEnd(width))}  ${value}`),
    ...places.map(({ file, start }) => `  ${paint.cyan(formatPlace({ file: shown(join(root, file)), start }))}`),
    ...formatWays(paths, root, { shown }, paint),
    '',
  ].join('\n');
}
