import type { Span } from '@verklaar/core';

import type { Painter } from '../output/painter.js';

/** What is known of one thing: lines of name and value, and where it stands in the code. */
export interface Explanation {
  readonly kind: 'activity' | 'check' | 'field' | 'recipient';
  readonly title: string;
  readonly lines: readonly { readonly name: string; readonly value: string }[];
  readonly places: readonly Span[];
}

export function formatExplanation({ title, lines, places }: Explanation, paint: Painter): string {
  const width = Math.max(0, ...lines.map(({ name }) => name.length));
  return [
    paint.bold(title),
    ...lines.map(({ name, value }) => `  ${paint.dim(name.padEnd(width))}  ${value}`),
    ...places.map((place) => `  ${paint.cyan(formatPlace(place))}`),
    '',
  ].join('\n');
}

/** `src/customer.ts:12:3`: what terminals and editors open. */
export function formatPlace({ file, start }: Span): string {
  return `${file}:${String(start.line)}:${String(start.column)}`;
}
