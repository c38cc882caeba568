import type { Register, RegisterChange } from '@verklaar/core';

import {
  blocksToMarkdown,
  type ChangelogReader,
  languageOf,
  loadLanguage,
  registerChanges,
  renderChangelog,
} from '@verklaar/core';

import type { NamedRegister } from '../revisions/read-register.js';
import type { Workplace } from './workplace.js';

import { UsageError } from '../errors.js';
import { toVisibleText } from '../output/visible-text.js';

export interface CompareOptions {
  /** For whom changes are told. */
  readonly for: ChangelogReader;
  /** Of the text, BCP 47; default the first language of the documents. */
  readonly lang?: string;
}

export interface ComparedRegisters {
  /** Names of what was compared. */
  readonly from: string;
  readonly to: string;
  readonly changes: readonly RegisterChange[];
  /** The changes in words, Markdown. */
  readonly text: () => string;
}

/**
 * What changed between two registers.
 *
 * @throws UsageError when no catalogue serves the language asked for.
 */
export function compareRegisters(
  workplace: Pick<Workplace, 'language' | 'say'>,
  before: NamedRegister,
  after: NamedRegister,
  options: CompareOptions,
): ComparedRegisters {
  const language = languageFor(after.register, options.lang, workplace);
  return {
    from: before.name,
    to: after.name,
    changes: registerChanges(before.register, after.register),
    text: () => {
      const root = renderChangelog(before.register, after.register, { language, reader: options.for });
      const text = blocksToMarkdown(root.children, loadLanguage(language));
      return `${text.trim().split('\n').map(toVisibleText).join('\n')}\n`;
    },
  };
}

/** @throws UsageError when no catalogue serves the language asked for. */
function languageFor(
  { registerLanguages, statements }: Register,
  asked: string | undefined,
  { language, say: { comparison: say } }: Pick<Workplace, 'language' | 'say'>,
): string {
  if (asked !== undefined && languageOf(asked) === undefined) {
    throw new UsageError(say.noLanguage(asked), say.noLanguageRemedy);
  }
  const own = [...statements.flatMap(({ languages }) => languages), ...(registerLanguages ?? [])];
  return asked ?? own.find((tag) => languageOf(tag) !== undefined) ?? language;
}
