import { window } from 'vscode';

import type { FolderOverview } from '../../protocol/overview.js';
import type { PreviewChoice } from '../../protocol/preview.js';
import type { Client } from '../connection/client.js';

/** The statement of a project to show first, in the language of the editor where it has that. `undefined`: none was chosen. */
export async function chooseStatement(
  { locale }: Pick<Client, 'locale'>,
  title: string,
  { statements, uri }: FolderOverview,
): Promise<PreviewChoice | undefined> {
  const items = statements.map((statement) => ({
    label: statement.title,
    description: statement.languages.join(', '),
    statement,
  }));
  const chosen = items.length < 2 ? items[0] : await window.showQuickPick(items, { title });
  // A project that is still being read has told none yet: the first one is shown as soon as there is one.
  if (chosen === undefined) return items.length === 0 ? { folder: uri, statement: '', language: locale } : undefined;
  const { id, languages } = chosen.statement;
  const base = locale.split('-', 1)[0] ?? locale;
  const language = languages.find((tag) => tag === locale) ?? languages.find((tag) => tag.split('-', 1)[0] === base);
  return { folder: uri, statement: id, language: language ?? languages[0] ?? locale };
}
