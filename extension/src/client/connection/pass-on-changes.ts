import { commands, Disposable, extensions, window, workspace } from 'vscode';

import type { OwnClient } from './create-client.js';

import { readSettings } from '../settings.js';
import { readEnvironment } from './environment.js';

/** Tells the server of other settings, of trust that was given, and of ESLint that came or went. */
export function passOnChanges(client: OwnClient): Disposable {
  const tellEnvironment = (): void => {
    client.notify('verklaar/environment', readEnvironment());
  };
  return Disposable.from(
    workspace.onDidGrantWorkspaceTrust(tellEnvironment),
    extensions.onDidChange(tellEnvironment),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('eslint.enable')) tellEnvironment();
      if (event.affectsConfiguration('verklaar'))
        client.sendSettings(readSettings(workspace.getConfiguration('verklaar')));
      if (event.affectsConfiguration('verklaar.language')) void offerReload(client);
    }),
  );
}

/** What stands in views and menus was made in the language of before. */
async function offerReload({ t }: OwnClient): Promise<void> {
  const reload = t('Reload window');
  const chosen = await window.showInformationMessage(t('Verklaar speaks the other language after a reload.'), reload);
  if (chosen === reload) await commands.executeCommand('workbench.action.reloadWindow');
}
