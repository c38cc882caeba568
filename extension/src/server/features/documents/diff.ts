import { languageOf, type Register } from '@verklaar/core';
import { analyse, approvedRegister, compareRegisters, presentRegister } from 'verklaar/work';

import type { DocumentsOutcome, FolderParams } from '../../../protocol/documents.js';
import type { Server } from '../../feature.js';

import { plainMarkdown } from '../../words/markdown.js';
import { refuseUntrusted, refusing, sessionAt, stateNow } from './refusals.js';
import { workplaceFor } from './workplace.js';

/** What changed for a reader since the last approval, as `verklaar diff` tells it; before the first, since the last commit. */
export async function diff(server: Server, { folder }: FolderParams): Promise<DocumentsOutcome> {
  const { t } = server;
  return refusing(server, async () => {
    const found = sessionAt(server, folder);
    if ('refused' in found) return found.refused;
    const { session } = found;
    // Before the first approval git is asked, which is another program.
    const untrusted = refuseUntrusted(server);
    if (untrusted !== undefined) return untrusted;
    const now = await stateNow(server, session);
    if ('refused' in now) return now.refused;
    const workplace = workplaceFor(server, { root: session.root, state: now.state });
    const before = await approvedRegister(workplace);
    const after = presentRegister(workplace, await analyse(workplace));
    const lang = languageFor(after.register, server.language);
    const { changes, from, text, to } = compareRegisters(workplace, before, after, {
      for: 'reader',
      ...(lang !== undefined && { lang }),
    });
    const compared = t('From {from} to {to}.', { from, to });
    if (changes.length === 0) {
      return { outcome: 'done', message: t('Nothing changed. {compared}', { compared }), files: [] };
    }
    return {
      outcome: 'findings',
      message: t('Changes: {count}. {compared}', { count: changes.length, compared }),
      files: [],
      details: `${text()}\n---\n\n${plainMarkdown(compared)}\n`,
    };
  });
}

/** Of the languages of the documents that of the editor. */
function languageFor({ registerLanguages = [], statements }: Register, language: string): string | undefined {
  const own = [...statements.flatMap(({ languages }) => languages), ...registerLanguages];
  return own
    .filter((tag) => languageOf(tag) !== undefined)
    .find((tag) => tag === language || tag.startsWith(`${language}-`));
}
