import type { DocumentCommand } from './document-command.js';

import { chooseFolder } from './choose-folder.js';
import { showOutcome } from './show-outcome.js';
import { withProgress } from './with-progress.js';

/** Tells what the documents of a project say otherwise than the code, and what keeps them from publication. */
export async function checkDocuments(command: DocumentCommand): Promise<void> {
  await compare(command, 'verklaar/check', command.client.t('Check documents against the code'));
}

/** Tells what changed for a reader since the documents were approved. */
export async function diffSinceApproval(command: DocumentCommand): Promise<void> {
  await compare(command, 'verklaar/diff', command.client.t('Diff since approval'));
}

async function compare(
  { client, details, given }: DocumentCommand,
  name: 'verklaar/check' | 'verklaar/diff',
  title: string,
): Promise<void> {
  const folder = await chooseFolder(client, title, given.folder);
  if (folder === undefined) return;
  const outcome = await withProgress(client, title, (_workDoneToken, token) =>
    client.request(name, { folder: folder.uri }, token),
  );
  if (outcome === undefined) return;
  const { details: text, ...told } = outcome;
  // Somebody who asks for a comparison wants to see it.
  if (outcome.outcome === 'findings' && text !== undefined) await details.show(title, text);
  void showOutcome(client, details, outcome.outcome === 'findings' ? told : outcome, { title });
}
