import { pageOfFinding } from '@verklaar/core';
import { readFileSync } from 'node:fs';

import type { Server } from '../feature.js';

import { pathOfUri } from '../projects/paths.js';

/** Where the page that tells of a finding is; `undefined`: the extension has no pages, or none of that finding. */
export function findingPage({ pages }: Pick<Server, 'pages'>, id: string): string | undefined {
  const page = pageOfFinding(id);
  return pages === undefined || page === undefined ? undefined : `${pages}/${page}`;
}

const known = new Map<string, readonly string[]>();

/**
 * The same as a link for a text editor, which knows lines and no headings.
 *
 * @returns Without a line where the page cannot be read.
 */
export function findingLine(server: Pick<Server, 'pages'>, id: string): string | undefined {
  const link = findingPage(server, id);
  if (link === undefined) return undefined;
  const page = link.slice(0, link.indexOf('#'));
  const line = linesOf(page).indexOf(`## ${id}`);
  return line === -1 ? link : `${page}#L${String(line + 1)}`;
}

function linesOf(page: string): readonly string[] {
  const lines = known.get(page) ?? readLines(page);
  known.set(page, lines);
  return lines;
}

function readLines(page: string): readonly string[] {
  const file = pathOfUri(page);
  if (file === undefined) return [];
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/u);
  } catch {
    // A page that is not there is no reason to tell nothing of the finding.
    return [];
  }
}
