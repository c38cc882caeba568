import path from 'node:path';
import { writeConfig } from 'verklaar/work';

import type { DocumentsOutcome, FolderParams } from '../../../protocol/documents.js';
import type { Server } from '../../feature.js';

import { pathOfUri, uriOfPath } from '../../projects/paths.js';
import { refusal, refuseUntrusted, refusing } from './refusals.js';
import { workplaceFor } from './workplace.js';

/** Writes a first config into a folder, as `verklaar init` does; never over one that is there. */
export async function setUp(server: Server, { folder }: FolderParams): Promise<DocumentsOutcome> {
  const { t } = server;
  return refusing(server, () => {
    const untrusted = refuseUntrusted(server);
    if (untrusted !== undefined) return Promise.resolve(untrusted);
    const root = pathOfUri(folder);
    if (root === undefined) {
      const remedy = t('Choose another folder.');
      return Promise.resolve(refusal({ message: t('This is no folder on disk.'), remedy }));
    }
    const { file } = writeConfig(workplaceFor(server, { root }));
    const uri = uriOfPath(file.replaceAll('\\', '/'));
    return Promise.resolve({
      outcome: 'done',
      message: t('{file} was written.', { file: path.basename(file) }),
      remedy: t('Say in it who you are. Then mark the first field with its category.'),
      files: [uri],
      open: uri,
    });
  });
}
