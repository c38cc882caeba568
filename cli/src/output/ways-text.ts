import type { FlowStep } from '@verklaar/core';

import { join } from 'node:path';

import type { Voice } from '../session.js';
import type { Painter } from './painter.js';

import { formatPlace } from './place.js';
import { toVisibleText } from './visible-text.js';

/** Ways of personal data, from where they became known to where they arrive, one step a line. */
export function formatWays(
  paths: readonly (readonly FlowStep[])[],
  root: string,
  { shown }: Pick<Voice, 'shown'>,
  paint: Painter,
): readonly string[] {
  return paths.flatMap((path) =>
    path.map(({ text, at: { file, start } }, index) => {
      const place = formatPlace({ file: shown(join(root, file)), start });
      return `  ${markOf(index, path.length)} ${toVisibleText(text)}  ${paint.dim(toVisibleText(place))}`;
    }),
  );
}

function markOf(index: number, length: number): string {
  if (length === 1) return '─';
  if (index === 0) return '┌';
  return index === length - 1 ? '└' : '│';
}
