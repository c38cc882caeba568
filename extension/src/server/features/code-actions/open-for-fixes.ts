import { type FixFile, type FixProject, openFixFile } from '@verklaar/core';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { ProjectSession, ProjectState } from '../../analysis/project-session.js';
import type { Server } from '../../feature.js';

/** The texts of a project as they are now, for changes. Each is opened once; for one request. */
export function openForFixes(server: Server, session: ProjectSession, state: ProjectState | undefined): FixProject {
  const { root } = session;
  const own = new Set(state?.files);
  const opened = new Map<string, FixFile | undefined>();
  const open = (name: string): FixFile | undefined => {
    const file = `${root}/${name}`;
    const tree = own.has(file) ? session.syntaxOf(file) : undefined;
    return tree && openFixFile({ ...tree, canImport: isInstalled(path.posix.dirname(file)) });
  };
  return {
    root,
    facts: state?.facts ?? [],
    open(name) {
      if (!opened.has(name)) opened.set(name, open(name));
      return opened.get(name);
    },
    textOf: (name) =>
      server.documents.get(server.projects.uriOf(session, name))?.getText() ?? textOnDisk(`${root}/${name}`),
  };
}

/** A file without its byte-order mark, which editors do not count; `undefined` when it cannot be read. */
export function textOnDisk(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
  } catch {
    return undefined;
  }
}

/** Whether a file in a folder finds the package of annotations, as Node does. */
function isInstalled(folder: string): boolean {
  for (let at = folder; ; at = path.posix.dirname(at)) {
    if (existsSync(`${at}/node_modules/@verklaar/annotations/package.json`)) return true;
    if (path.posix.dirname(at) === at) return false;
  }
}
