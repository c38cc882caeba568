import { Uri, window } from 'vscode';

import type { GenerateParams } from '../../protocol/documents.js';
import type { DocumentCommand } from './document-command.js';

import { chooseFolder } from './choose-folder.js';
import { saveFirst } from './save-first.js';
import { showOutcome } from './show-outcome.js';
import { withProgress } from './with-progress.js';

/** Writes the documents of a project and opens the one that was asked for. */
export async function generate(
  { client, details, given }: DocumentCommand,
  what: GenerateParams['what'],
): Promise<void> {
  const { t } = client;
  const title = what === 'statement' ? t('Generate draft privacy statement') : t('Generate processing register');
  const folder = await chooseFolder(client, title, given.folder);
  if (folder === undefined || !(await saveFirst(client, title, folder))) return;
  const outcome = await withProgress(client, title, (workDoneToken, token) =>
    client.request('verklaar/generate', { folder: folder.uri, what, workDoneToken }, token),
  );
  if (outcome === undefined) return;
  const isOpen = outcome.outcome !== 'refused' && outcome.open !== undefined;
  if (isOpen) await window.showTextDocument(Uri.parse(outcome.open), { preview: false });
  // A message waits for a person; a command does not.
  void showOutcome(client, details, outcome, { title, isOpen });
}
