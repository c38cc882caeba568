import type { WorkspaceFolder } from 'vscode-languageserver/node';

import path from 'node:path';

import type { OpenProjectSession, ProjectSession, StateChange } from '../analysis/project-session.js';
import type { FoundFolder, Projects } from '../feature.js';

import { concerns, isEslintConfig } from './concerns.js';
import { findConfigFolders, hasConfig, isConfigFile, nearestConfigFolder } from './find-configs.js';
import { pathInside, pathOfUri, realPathOf, uriOfPath } from './paths.js';

/** The projects, and what the server tells them. */
export interface WorkspaceProjects extends Projects {
  changeFolders(change: {
    readonly added: readonly WorkspaceFolder[];
    readonly removed?: readonly WorkspaceFolder[];
  }): void;
  /** A text that is being edited, by URI; `undefined`: closed. */
  update(uri: string, text: string | undefined): void;
  /** Files on disk are other than before, by URI. */
  refresh(uris: readonly string[]): void;
  close(): void;
}

interface WorkspaceProjectsOptions {
  readonly openSession: OpenProjectSession;
  readonly delay: () => number;
  /** Texts that are open now, by URI: a project that is opened later must know them. */
  readonly openTexts: () => Iterable<readonly [uri: string, text: string]>;
}

interface Opened {
  readonly session: ProjectSession;
  /** Folder as the editor names it: links as they were opened. */
  readonly folder: string;
}

export function createWorkspaceProjects({
  openSession,
  delay,
  openTexts,
}: WorkspaceProjectsOptions): WorkspaceProjects {
  const opened = new Map<string, Opened>();
  const listeners: ((change: StateChange, session: ProjectSession | undefined) => void)[] = [];
  const configs = new Map<string, boolean>();
  let folders: readonly {
    readonly name: string;
    readonly path: string;
    readonly real: string;
    readonly uri: string;
  }[] = [];
  /** Folders with a config that nothing but the overview asked for yet. */
  const waiting = new Set<string>();
  let isOpening = false;
  /** Folders with a config, by workspace folder; looked for once, and again when a config comes or goes. */
  let searched: Promise<ReadonlyMap<string, readonly string[]>> | undefined;

  const tell = (change: StateChange, session: ProjectSession | undefined): void => {
    for (const listener of listeners) listener(change, session);
  };
  const hasConfigHere = (folder: string): boolean => {
    const known = configs.get(folder) ?? hasConfig(folder);
    configs.set(folder, known);
    return known;
  };
  const workspaceOf = (file: string): string | undefined =>
    folders
      .map((folder) => folder.path)
      .filter((folder) => pathInside(folder, file) !== undefined)
      .sort((first, second) => second.length - first.length)[0];

  /** A folder that left takes its projects along, also while files of theirs stay open. A window without folders has only those. */
  const isInWorkspace = (folder: string): boolean =>
    folders.length === 0 ||
    folders.some(({ path: shown, real }) => areNested(shown, folder) || areNested(real, realPathOf(folder)));

  function open(folder: string): ProjectSession {
    const real = realPathOf(folder);
    const known = opened.get(real);
    if (known !== undefined) return known.session;
    const session = openSession({ folder: real, delay });
    opened.set(real, { session, folder });
    session.onChange((change) => {
      // What a closed session still finds out concerns nobody.
      if (opened.get(real)?.session === session) tell(change, session);
    });
    for (const [uri, text] of openTexts()) {
      const file = realFileOf(uri);
      if (file !== undefined && pathInside(real, file) !== undefined) session.update(file, text);
    }
    return session;
  }

  function closeWhere(isGone: (opened: Opened) => boolean): void {
    const gone = [...opened].filter(([, one]) => isGone(one));
    for (const [root, { session }] of gone) {
      opened.delete(root);
      session.close();
    }
    // Whoever hears of it may open projects: when all that are gone are gone.
    if (gone.length > 0) tell({ files: 'all' }, undefined);
  }

  /** One whole reading after the other: together they would take as long, and the memory of all. */
  function openNext(): void {
    const [folder] = waiting;
    if (folder === undefined || isOpening) return;
    waiting.delete(folder);
    if (!hasConfigHere(folder)) {
      openNext();
      return;
    }
    isOpening = true;
    const isNew = !opened.has(realPathOf(folder));
    const goOn = (): void => {
      isOpening = false;
      openNext();
    };
    const session = open(folder);
    if (isNew) tell({ files: [] }, session);
    void session.settled().then(goOn, goOn);
  }

  function withSession(found: FoundFolder): FoundFolder {
    const folder = found.hasConfig ? pathOfUri(found.uri) : undefined;
    const session = folder === undefined ? undefined : opened.get(realPathOf(folder))?.session;
    return session === undefined ? found : { ...found, session };
  }

  async function searchFolders(): Promise<ReadonlyMap<string, readonly string[]>> {
    const entries = folders.map(async ({ path: folder }) => {
      const below = await findConfigFolders(folder);
      const above = below.length > 0 ? undefined : nearestConfigFolder(folder, folder, hasConfigHere);
      return [folder, above === undefined ? below : [above]] as const;
    });
    return new Map(await Promise.all(entries));
  }

  return {
    all: () => [...opened.values()].map(({ session }) => session),
    of(uri) {
      const shown = pathOfUri(uri);
      if (shown === undefined || shown.includes('/node_modules/')) return undefined;
      const folder = nearestConfigFolder(path.posix.dirname(shown), workspaceOf(shown), hasConfigHere);
      if (folder === undefined || !isInWorkspace(folder)) return undefined;
      const session = open(folder);
      const file = realPathOf(shown);
      const inside = pathInside(realPathOf(folder), file);
      return inside === undefined ? undefined : { session, file, path: inside };
    },
    at(uri) {
      const folder = pathOfUri(uri)?.replace(/(?<=.)\/$/u, '');
      return folder !== undefined && hasConfigHere(folder) ? open(folder) : undefined;
    },
    async discover() {
      searched ??= searchFolders();
      const configFolders = await searched;
      const found = new Map<string, FoundFolder>();
      for (const folder of folders) {
        const own = configFolders.get(folder.path) ?? [];
        for (const one of own) {
          const inside = pathInside(folder.path, one);
          const uri = uriOfPath(one);
          const name = inside ? `${folder.name}/${inside}` : folder.name;
          if (!found.has(uri)) found.set(uri, { uri, name, hasConfig: true });
          if (!opened.has(realPathOf(one))) waiting.add(one);
        }
        if (own.length === 0) found.set(folder.uri, { uri: folder.uri, name: folder.name, hasConfig: false });
      }
      openNext();
      return [...found.values()].map(withSession);
    },
    owns(session, file) {
      const folder = opened.get(session.root)?.folder ?? session.root;
      const own = path.posix.dirname(path.posix.join(folder, file));
      return nearestConfigFolder(own, folder, hasConfigHere) === folder;
    },
    uriOf(session, file) {
      const folder = opened.get(session.root)?.folder ?? session.root;
      return uriOfPath(path.posix.join(folder, file));
    },
    onChange: (listener) => void listeners.push(listener),
    changeFolders({ added, removed = [] }) {
      const gone = new Set(removed.map(({ uri }) => uri));
      const more = added.flatMap(({ name, uri }) => {
        const folder = pathOfUri(uri)?.replace(/(?<=.)\/$/u, '');
        return folder === undefined ? [] : [{ name, uri, path: folder, real: realPathOf(folder) }];
      });
      searched = undefined;
      folders = [...folders.filter(({ uri }) => !gone.has(uri)), ...more];
      closeWhere(({ folder }) => !isInWorkspace(folder));
      tell({ files: 'all' }, undefined);
    },
    update(uri, text) {
      const file = realFileOf(uri);
      if (file === undefined) return;
      for (const { session } of opened.values()) {
        if (pathInside(session.root, file) !== undefined) session.update(file, text);
      }
    },
    refresh(uris) {
      const files = uris.flatMap((uri) => realFileOf(uri) ?? []);
      if (files.some(isConfigFile)) {
        configs.clear();
        searched = undefined;
        closeWhere(({ folder }) => !hasConfig(folder));
      }
      for (const { session } of opened.values()) {
        const own = files.filter((file) => concerns(session, file));
        if (own.length > 0) session.refresh(own);
        if (files.some(isEslintConfig)) tell({ files: 'all' }, session);
      }
      if (files.some(isConfigFile)) tell({ files: 'all' }, undefined);
    },
    close: () => {
      waiting.clear();
      for (const { session } of opened.values()) session.close();
      opened.clear();
    },
  };
}

function areNested(first: string, second: string): boolean {
  return pathInside(first, second) !== undefined || pathInside(second, first) !== undefined;
}

function realFileOf(uri: string): string | undefined {
  const file = pathOfUri(uri);
  return file === undefined ? undefined : realPathOf(file);
}
