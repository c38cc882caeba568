import { type Outline, readOutline, type SourceFileNode } from '@verklaar/core';

import type { ProjectSession } from '../analysis/project-session.js';

import { isCode } from './is-code.js';

const known = new WeakMap<SourceFileNode, Outline>();
const nothing: Outline = { fields: [], holders: [] };

/** Where names stand in a file as its text is now; read once for each text. `path` is relative to the root. */
export function outlineOf(session: ProjectSession, path: string): Outline {
  const syntax = isCode(path) ? session.syntaxOf(`${session.root}/${path}`) : undefined;
  if (syntax === undefined) return nothing;
  const outline = known.get(syntax.source) ?? readOutline(syntax.host, syntax.source, session.root);
  known.set(syntax.source, outline);
  return outline;
}
