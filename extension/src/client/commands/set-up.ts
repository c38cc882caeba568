import { Uri, window } from 'vscode';

import type { CommandContext } from './command-context.js';

import { pickFolder } from './pick-folder.js';

/** Writes a config into a folder that has none, and opens it. */
export async function setUp({ client, store }: CommandContext): Promise<void> {
  const { t } = client;
  await store.refresh();
  const folders = store.overview?.folders ?? [];
  const candidates = folders.filter(({ status }) => status === 'notSetUp');
  if (candidates.length === 0) {
    const message = folders.length === 0 ? t('Open a folder first.') : t('Verklaar is set up here already.');
    void window.showInformationMessage(message);
    return;
  }
  const folder = await pickFolder(candidates, t('Set up Verklaar in which folder?'));
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
