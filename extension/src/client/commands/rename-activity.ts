import { commands, window } from 'vscode';

import type { ViewNode } from '../../protocol/overview.js';
import type { CommandContext } from './command-context.js';

import { pickNode } from './pick-node.js';
import { showLocation } from './show-location.js';

/** Shows an activity where it is declared and asks there for its new id: all that name it are changed together. */
export async function renameActivity({ client, store }: CommandContext, given?: ViewNode): Promise<void> {
  const { t } = client;
  const found = given === undefined ? await pickNode(store, 'activity', t('Rename activity')) : { node: given };
  if (found === undefined) return;
  if (found === 'none') {
    void window.showInformationMessage(t('No activity is declared.'));
    return;
  }
  if (found.node.location === undefined) return;
  const { document, selection } = await showLocation(found.node.location);
  // The place is the id as it is written, perhaps in quotes; what is renamed stands within.
  const isQuoted = /^["'`]/u.test(document.getText(selection));
  await commands.executeCommand('editor.action.rename', [document.uri, selection.start.translate(0, isQuoted ? 1 : 0)]);
}
