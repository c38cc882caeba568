import { Disposable, workspace } from 'vscode';

import type { Client } from './client.js';

import { configExists } from './config-exists.js';
import { configPattern } from './config-names.js';

/** What a person may look at. */
export interface Visible {
  isVisible(): boolean;
  onVisible(listener: () => void): void;
}

/**
 * Starts the server once: where there is a config, as soon as there is one, or when somebody looks at the views. Whoever works
 * on a project without one pays for nothing.
 */
export function startWhenNeeded(client: Client, views: Visible): Disposable {
  const start = (): void => {
    if (client.status === 'idle') void client.start();
  };
  const configs = workspace.createFileSystemWatcher(configPattern, false, true, true);
  configs.onDidCreate(start);
  views.onVisible(start);
  const folders = workspace.onDidChangeWorkspaceFolders(() => void startIfConfigured(start));
  if (views.isVisible()) start();
  else void startIfConfigured(start);
  return Disposable.from(configs, folders);
}

async function startIfConfigured(start: () => void): Promise<void> {
  if (await configExists()) start();
}
