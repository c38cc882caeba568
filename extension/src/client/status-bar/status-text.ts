import type { FolderOverview, WorkspaceOverview } from '../../protocol/overview.js';
import type { ServerStatus } from '../connection/client.js';
import type { Translate } from '../translate.js';

import { hasContent } from '../views/last-good-state.js';

/** What the status bar says. */
export interface StatusText {
  /** With icons, as `$(name)`. */
  readonly text: string;
  readonly tooltip: string;
  /** The server is gone: a click starts it again; otherwise it leads to the open points. */
  readonly isBroken: boolean;
}

export interface OpenPoints {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** Open points of all projects together. */
export function countOpenPoints(overview: WorkspaceOverview | undefined): OpenPoints {
  const total = { error: 0, warning: 0, info: 0 };
  for (const { counts } of overview?.folders ?? []) {
    total.error += counts.openPoints.error;
    total.warning += counts.openPoints.warning;
    total.info += counts.openPoints.info;
  }
  return total;
}

/** `undefined`: there is nothing to say, no project is set up. */
export function statusText(
  overview: WorkspaceOverview | undefined,
  server: ServerStatus,
  t: Translate,
): StatusText | undefined {
  if (server === 'stopped') {
    return {
      text: '$(error) Verklaar',
      tooltip: t('The Verklaar server has stopped. Click to start it again.'),
      isBroken: true,
    };
  }
  const folders = (overview?.folders ?? []).filter(({ status }) => status !== 'notSetUp');
  if (folders.length === 0) {
    return server === 'starting' || server === 'restarting' ? readingText(t) : undefined;
  }
  if (folders.every((folder) => folder.status === 'reading' && !hasContent(folder))) return readingText(t);
  const tooltip = folders.map((folder) => folderText(folder, t)).join('\n\n');
  if (folders.every(({ status }) => status === 'failed')) {
    return { text: '$(warning) Verklaar', tooltip, isBroken: false };
  }
  const { error, warning } = countOpenPoints(overview);
  const isBusy = server !== 'running' || folders.some(({ status }) => status === 'reading');
  const isStale = folders.some(({ status }) => status === 'failed' || status === 'stale');
  const icon = isBusy ? '$(sync~spin)' : isStale ? '$(history)' : '$(law)';
  return {
    text: `${icon} ${openPointsText(error + warning, t)}`,
    tooltip,
    isBroken: false,
  };
}

/** In words: numbers by severity would look like the count of problems that VS Code shows beside it. */
function openPointsText(count: number, t: Translate): string {
  return count === 1 ? t('{count} open point', { count }) : t('{count} open points', { count });
}

function readingText(t: Translate): StatusText {
  return { text: '$(sync~spin) Verklaar', tooltip: t('The project is being read…'), isBroken: false };
}

function folderText({ name, status, counts, problem }: FolderOverview, t: Translate): string {
  const { error, warning, info } = counts.openPoints;
  const lines = [
    t('{name}: open points', { name }),
    status === 'failed' ? '' : t('Errors: {error}, warnings: {warning}, remarks: {info}', { error, warning, info }),
    status === 'stale' && problem === undefined ? t('This is the last state that could be read.') : '',
    problem?.message ?? '',
    problem?.remedy ?? '',
  ];
  return lines.filter(Boolean).join('\n');
}
