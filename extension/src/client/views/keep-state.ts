import { commands, Disposable as Disposables } from 'vscode';

import type { Client } from '../connection/client.js';
import type { Disposable } from '../disposable.js';
import type { OverviewStore } from './overview-store.js';
import type { Views } from './register-views.js';

import { countOpenPoints } from '../status-bar/status-text.js';
import { type WorkspaceState, workspaceState } from './workspace-state.js';

export interface State extends Disposable {
  readonly current: () => WorkspaceState;
}

/** Keeps the context key `verklaar.state` and the number beside the icon in step with what is known. */
export function keepState(client: Client, store: OverviewStore, views: Views): State {
  let current: WorkspaceState | undefined;
  const update = (): void => {
    const next = workspaceState(store.overview, client.status);
    if (next !== current) {
      current = next;
      void commands.executeCommand('setContext', 'verklaar.state', next);
    }
    const { error, warning } = countOpenPoints(store.overview);
    views.setBadge(error + warning, client.t('Open points: {count}', { count: error + warning }));
  };
  update();
  const listening = Disposables.from(store.onChange(update), client.onStatus(update));
  return {
    current: () => workspaceState(store.overview, client.status),
    dispose: () => void listening.dispose(),
  };
}
