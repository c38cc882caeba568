import type { Statement } from '../model/register.js';
import type { EarlierVersion } from './publication.js';

import { readStatement } from './read-statement.js';

/** A text that a person approved, with the day from which it applies. */
export interface ApprovedText {
  readonly version: string;
  /** ISO 8601. */
  readonly effectiveFrom: string;
  readonly markdown: string;
}

/**
 * The texts that others replaced, newest first. A text that was replaced before its day came never applied, and is none.
 *
 * @param approved - Of one statement in one language, in the order of approval; the last is the one that counts.
 */
export function earlierVersions(
  statement: Statement,
  language: string,
  approved: readonly ApprovedText[],
): readonly EarlierVersion[] {
  return approved
    .slice(0, -1)
    .flatMap(({ effectiveFrom, markdown, version }, index) => {
      const until = earliest(approved.slice(index + 1));
      if (until === undefined || until <= effectiveFrom) return [];
      const document = readStatement(markdown, statement, language, { state: 'approved', version, effectiveFrom });
      return [{ version, effectiveFrom, until, document }];
    })
    .reverse();
}

/** The approved text that applies on a day; `undefined` when none does yet. */
export function inForceOn<Text extends Pick<ApprovedText, 'effectiveFrom'>>(
  day: string,
  approved: readonly Text[],
): Text | undefined {
  return approved.findLast(({ effectiveFrom }) => effectiveFrom <= day);
}

function earliest(later: readonly ApprovedText[]): string | undefined {
  return later.map(({ effectiveFrom }) => effectiveFrom).sort()[0];
}
