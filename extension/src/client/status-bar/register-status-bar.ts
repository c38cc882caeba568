import { StatusBarAlignment, ThemeColor, window } from 'vscode';

import type { Client } from '../connection/client.js';
import type { Disposable } from '../disposable.js';
import type { OverviewStore } from '../views/overview-store.js';

import { commandIds } from '../command-ids.js';
import { workspaceState } from '../views/workspace-state.js';
import { statusText, type StatusText } from './status-text.js';

export interface StatusBar extends Disposable {
  /** What it says now; `undefined`: it is hidden. */
  shown(): StatusText | undefined;
}

/** The item with open points; a click leads to them. */
export function registerStatusBar(client: Client, store: OverviewStore): StatusBar {
  const item = window.createStatusBarItem('verklaar.openPoints', StatusBarAlignment.Left, 40);
  item.name = client.t('Verklaar: open points');
  let shown: StatusText | undefined;

  function update(): void {
    shown = statusText(store.overview, client.status, client.t);
    if (shown === undefined) {
      item.hide();
      return;
    }
    item.text = shown.text;
    item.tooltip = shown.tooltip;
    item.command = shown.isBroken ? commandIds.restartServer : viewCommand();
    item.backgroundColor = shown.isBroken ? new ThemeColor('statusBarItem.errorBackground') : undefined;
    item.show();
  }

  /** The view of open points is there once there is a project to have any. */
  function viewCommand(): string {
    const isThere = workspaceState(store.overview, client.status) === 'ready';
    return isThere ? 'verklaar.openPoints.focus' : 'workbench.view.extension.verklaar';
  }

  store.onChange(update);
  const listening = client.onStatus(update);
  return {
    shown: () => shown,
    dispose: () => {
      listening.dispose();
      item.dispose();
    },
  };
}
