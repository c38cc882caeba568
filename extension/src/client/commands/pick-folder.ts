import { window } from 'vscode';

import type { FolderOverview } from '../../protocol/overview.js';

/** The folder that a command is about: the only one, or the one that a person chooses. `undefined`: none, or none chosen. */
export async function pickFolder(
  folders: readonly FolderOverview[],
  title: string,
): Promise<FolderOverview | undefined> {
  if (folders.length < 2) return folders[0];
  const items = folders.map((folder) => ({ label: folder.name, description: folder.uri, folder }));
  const chosen = await window.showQuickPick(items, { title });
  return chosen?.folder;
}
