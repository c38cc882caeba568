import type { Severity } from '@verklaar/core';

import { describeFinding } from '@verklaar/core';
import { join } from 'node:path';

import type { Session } from '../session.js';
import type { Outcome } from './outcome.js';

import { describeDrift, remedyOf } from './drift-text.js';
import { messages } from './messages.js';
import { type Place, placeOf } from './place.js';
import { toVisibleText } from './visible-text.js';

type Level = 'error' | 'notice' | 'warning';

const levels: Readonly<Record<Severity, Level>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Workflow commands that GitHub Actions turns into annotations of a pull request, one a line. Files are relative to where the
 * command was started, which is the checkout unless the workflow says otherwise.
 */
export function formatGithub({ drift = [], failure, findings, folder, root }: Outcome, session: Session): string {
  const say = messages(session.language);
  const lines = [
    ...findings.map((finding) => {
      const { message, remedy, articles } = describeFinding(finding, session.language);
      const law = articles.length === 0 ? '' : ` (${articles.join(', ')})`;
      return command(
        levels[finding.severity],
        finding.id,
        placeOf(finding, root, session),
        `${message}${law}\n${remedy}`,
      );
    }),
    ...drift.map((one) => {
      const file = session.shown(join(folder ?? root, one.path));
      return command(
        'error',
        'DRIFT',
        { file },
        `${describeDrift(one, folder ?? root, session)}\n${remedyOf(one.kind, say)}`,
      );
    }),
    ...(failure === undefined
      ? []
      : [command('error', 'verklaar', undefined, `${failure.message}\n${failure.remedy}`)]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function command(level: Level, title: string, place: Place | undefined, text: string): string {
  const properties = {
    ...(place !== undefined && { file: place.file }),
    ...(place?.start && { line: place.start.line, col: place.start.column }),
    // A column is only meant on one line.
    ...(place?.end && { endLine: place.end.line }),
    ...(place?.end && place.end.line === place.start?.line && { endColumn: place.end.column }),
    title,
  };
  const list = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(toVisibleText(String(value)))}`,
  );
  // The log of a run is a terminal to whoever reads it: nothing quoted there commands it.
  const visible = text.split('\n').map(toVisibleText).join('\n');
  return `::${level} ${list.join(',')}::${escapeData(visible)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
