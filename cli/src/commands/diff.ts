import type { Register } from '@verklaar/core';

import {
  blocksToMarkdown,
  type ChangelogReader,
  languageOf,
  loadLanguage,
  registerChanges,
  renderChangelog,
} from '@verklaar/core';

import type { Session } from '../session.js';

import { UsageError } from '../errors.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { diffMessages } from '../output/diff-messages.js';
import { printJson } from '../output/json.js';
import { toVisibleText } from '../output/visible-text.js';
import { approvedRegister, presentRegister, registerAt } from '../revisions/read-register.js';

/** For whom changes are told. */
export const changelogReaders = ['reader', 'lawyer', 'authority'] as const satisfies readonly ChangelogReader[];

export interface DiffOptions {
  readonly for: ChangelogReader;
  /** Of the text, BCP 47; default the first language of the documents. */
  readonly lang?: string;
  readonly exitCode?: boolean;
}

/** Tells what changed between two registers: approved and now, two revisions, or two files. */
export async function diff(
  session: Session,
  from: string | undefined,
  to: string | undefined,
  options: DiffOptions,
): Promise<ExitCode> {
  const before = from === undefined ? await approvedRegister(session) : await registerAt(session, from);
  const after = to === undefined ? await presentRegister(session) : await registerAt(session, to);
  const language = languageFor(after.register, options.lang, session);
  const changes = registerChanges(before.register, after.register);
  if (session.format === 'json') {
    printJson(session, { command: 'diff', from: before.name, to: after.name, changes });
  } else {
    const root = renderChangelog(before.register, after.register, { language, reader: options.for });
    const text = blocksToMarkdown(root.children, loadLanguage(language));
    if (!session.quiet)
      session.io.stderr.write(`${diffMessages(session.language).compared(before.name, after.name)}\n`);
    session.io.stdout.write(`${text.trim().split('\n').map(toVisibleText).join('\n')}\n`);
  }
  return options.exitCode === true && changes.length > 0 ? exitCodes.findings : exitCodes.clean;
}

/** @throws UsageError when no catalogue serves the language asked for. */
function languageFor({ registerLanguages, statements }: Register, asked: string | undefined, session: Session): string {
  const say = diffMessages(session.language);
  if (asked !== undefined && languageOf(asked) === undefined) {
    throw new UsageError(say.noLanguage(asked), say.noLanguageRemedy);
  }
  const own = [...statements.flatMap(({ languages }) => languages), ...(registerLanguages ?? [])];
  return asked ?? own.find((tag) => languageOf(tag) !== undefined) ?? session.language;
}
