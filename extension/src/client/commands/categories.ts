import type { Location } from 'vscode-languageserver-protocol';

import type { WorkspaceOverview } from '../../protocol/overview.js';

import { findNodes, withDescendants } from './find-nodes.js';

/** A category, with the places that hold such data in any activity. */
export interface CategoryUses {
  /** In words. */
  readonly label: string;
  readonly places: readonly Location[];
}

/** Categories of all projects by their words, sorted as a person reads them. */
export function collectCategories(overview: WorkspaceOverview | undefined): readonly CategoryUses[] {
  const categories = new Map<string, Map<string, Location>>();
  for (const { node } of findNodes(overview, 'category')) {
    const places = categories.get(node.label) ?? new Map<string, Location>();
    categories.set(node.label, places);
    for (const { location } of withDescendants([node])) {
      if (location !== undefined) places.set(keyOf(location), location);
    }
  }
  return [...categories]
    .map(([label, places]) => ({ label, places: [...places.values()] }))
    .filter(({ places }) => places.length > 0)
    .sort((first, second) => first.label.localeCompare(second.label));
}

function keyOf({ uri, range: { start } }: Location): string {
  return `${uri} ${start.line} ${start.character}`;
}
