import { existsSync } from 'node:fs';
import path from 'node:path';
import { workspace } from 'vscode';

import { configNames, configPattern } from './config-names.js';

/** Whether a workspace folder holds a config, or lies below one: people open a part of a repository. */
export async function configExists(): Promise<boolean> {
  const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
  if (folders.some(({ uri }) => isBelowConfig(uri.fsPath))) return true;
  return (await workspace.findFiles(configPattern, '**/node_modules/**', 1)).length > 0;
}

function isBelowConfig(folder: string): boolean {
  if (configNames.some((name) => existsSync(path.join(folder, name)))) return true;
  const parent = path.dirname(folder);
  return parent !== folder && isBelowConfig(parent);
}
