import { Uri, window } from 'vscode';

import type { Client } from '../connection/client.js';
import type { DocumentCommand } from './document-command.js';

import { chooseFolder } from './choose-folder.js';
import { saveFirst } from './save-first.js';
import { showOutcome } from './show-outcome.js';
import { withProgress } from './with-progress.js';

/** Where statements are published when nobody names another folder. */
const proposedFolder = 'site/privacy';

/** Writes the statements of a project as a site: what was approved, or all of them as drafts. */
export async function publish({ client, details, given }: DocumentCommand): Promise<void> {
  const { t } = client;
  const title = t('Publish');
  const folder = await chooseFolder(client, title, given.folder);
  if (folder === undefined) return;
  const draft = given.draft ?? (await askDraft(client, title));
  if (draft === undefined) return;
  const out = given.out ?? (await askFolder(client, title, folder.name));
  if (out === undefined || !(await saveFirst(client, title, folder))) return;
  const target = Uri.joinPath(Uri.parse(folder.uri), out).toString();
  const outcome = await withProgress(client, title, (workDoneToken, token) =>
    client.request('verklaar/publish', { folder: folder.uri, out: target, draft, workDoneToken }, token),
  );
  if (outcome !== undefined) void showOutcome(client, details, outcome, { title });
}

async function askDraft({ t }: Client, title: string): Promise<boolean | undefined> {
  const chosen = await window.showQuickPick(
    [
      {
        label: t('What was approved'),
        detail: t('Refused while anything is not approved or has errors.'),
        draft: false,
      },
      {
        label: t('Everything, as drafts'),
        detail: t('With a watermark, and kept out of search engines.'),
        draft: true,
      },
    ],
    { title },
  );
  return chosen?.draft;
}

async function askFolder({ t }: Client, title: string, name: string): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title,
    prompt: t('Folder to publish into, below {name}', { name }),
    value: proposedFolder,
    validateInput: (value) => (value.trim() === '' ? t('Name a folder.') : undefined),
  });
  return answer?.trim();
}
