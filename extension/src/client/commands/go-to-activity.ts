import { window } from 'vscode';

import type { CommandContext } from './command-context.js';

import { pickNode } from './pick-node.js';
import { showLocation } from './show-location.js';

/** Asks for an activity and shows where it is declared. */
export async function goToActivity({ client, store }: CommandContext): Promise<void> {
  const { t } = client;
  const found = await pickNode(store, 'activity', t('Go to activity'));
  if (found === 'none') void window.showInformationMessage(t('No activity is declared.'));
  else if (found?.node.location !== undefined) await showLocation(found.node.location);
}
