import type { FolderOverview, ViewId, ViewNode, WorkspaceOverview } from '../../../extension/src/protocol/overview.js';

/** A folder as a test wants it: nothing in it unless said. */
export function folder(
  given: Partial<Omit<FolderOverview, 'views'>> & {
    readonly views?: Partial<Record<ViewId, readonly ViewNode[]>>;
  } = {},
): FolderOverview {
  return {
    uri: 'file:///shop',
    name: 'shop',
    status: 'current',
    counts: { activities: 0, personalData: 0, recipients: 0, openPoints: { error: 0, warning: 0, info: 0 } },
    statements: [],
    ...given,
    views: { coverage: [], openPoints: [], recipients: [], register: [], ...given.views },
  };
}

export function overviewOf(...folders: readonly FolderOverview[]): WorkspaceOverview {
  return { folders };
}

/** A place in a file, at the start of a line. */
export function at(uri: string, line: number): NonNullable<ViewNode['location']> {
  return { uri, range: { start: { line, character: 0 }, end: { line, character: 5 } } };
}
