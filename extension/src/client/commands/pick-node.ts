import { window } from 'vscode';

import type { OverviewStore } from '../views/overview-store.js';

import { findNodes, type FoundNode } from './find-nodes.js';

/** Asks which line of the views a command is about. `'none'`: there is none of that kind; `undefined`: none was chosen. */
export async function pickNode(
  store: OverviewStore,
  context: string,
  title: string,
): Promise<FoundNode | 'none' | undefined> {
  if (store.overview === undefined) await store.refresh();
  const found = findNodes(store.overview, context);
  if (found.length === 0) return 'none';
  const isOneFolder = new Set(found.map(({ folder }) => folder.uri)).size === 1;
  const items = found.map((one) => ({
    label: one.node.label,
    description: one.node.description ?? '',
    detail: isOneFolder ? '' : one.folder.name,
    found: one,
  }));
  const chosen = await window.showQuickPick(items, { title, matchOnDescription: true });
  return chosen?.found;
}
