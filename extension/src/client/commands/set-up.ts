import { Uri, window } from 'vscode';

import type { ViewItem } from '../views/view-item.js';
import type { CommandContext } from './command-context.js';

import { pickFolder } from './pick-folder.js';

/** Writes a config into a folder that has none, and opens it: the one of a view's line, else the one that is chosen. */
export async function setUp({ client, store }: CommandContext, item?: ViewItem): Promise<void> {
  const { t } = client;
  await store.refresh();
  // Without a server there is no overview; that was told when it happened.
  if (store.overview === undefined) return;
  const { folders } = store.overview;
  const candidates = folders.filter(({ status }) => status === 'notSetUp');
  if (candidates.length === 0) {
    const message = folders.length === 0 ? t('Open a folder first.') : t('Verklaar is set up here already.');
    void window.showInformationMessage(message);
    return;
  }
  const given = candidates.find(({ uri }) => uri === item?.folder);
  const folder = given ?? (await pickFolder(candidates, t('Set up Verklaar in which folder?')));
  if (folder === undefined) return;
  const { outcome, message, remedy = '', files, open } = await client.request('verklaar/setUp', { folder: folder.uri });
  if (outcome === 'refused') {
    void window.showWarningMessage(`${message} ${remedy}`.trim());
    return;
  }
  const file = open ?? files[0];
  if (file !== undefined) await window.showTextDocument(Uri.parse(file));
  void window.showInformationMessage(`${message} ${remedy}`.trim());
  await store.refresh();
}
