import { window, workspace } from 'vscode';

import type { FolderOverview } from '../../protocol/overview.js';
import type { Client } from '../connection/client.js';

import { pickFolder } from '../commands/pick-folder.js';

/**
 * The project that something is asked of: the one named, else the only one, else the one that a person chooses. `undefined`:
 * there is none, which is told, or none was chosen.
 *
 * @param given - URI of its folder.
 */
export async function chooseFolder(
  client: Client,
  title: string,
  given: string | undefined,
): Promise<FolderOverview | undefined> {
  const { t } = client;
  const { folders } = await client.request('verklaar/overview', null);
  const projects = folders.filter(({ status }) => status !== 'notSetUp');
  const named = projects.find(({ uri }) => uri === given);
  if (named !== undefined) return named;
  if (projects.length === 0) {
    const message =
      (workspace.workspaceFolders ?? []).length === 0
        ? t('Open a folder first.')
        : t('Verklaar is not set up in this workspace yet.');
    void window.showInformationMessage(message);
    return undefined;
  }
  return pickFolder(projects, title);
}
