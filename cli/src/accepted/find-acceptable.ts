import type { Acceptance, Finding } from '@verklaar/core';

import { describeFinding, isAcceptable } from '@verklaar/core';

import type { Session } from '../session.js';

import { RefusalError, UsageError } from '../errors.js';
import { acceptanceMessages } from '../output/acceptance-messages.js';

/**
 * The one finding of an id that is meant: by the pointer of its subject, or by words of its subject or message.
 *
 * @throws UsageError when none or several are meant; RefusalError when it is one that nobody can accept.
 */
export function findAcceptable(
  findings: readonly Finding[],
  { id, subject }: { readonly id: string; readonly subject?: string },
  { language }: Pick<Session, 'language'>,
): Finding {
  const say = acceptanceMessages(language);
  const found = findings.filter((finding) => finding.id === id);
  const meant = subject === undefined ? found : found.filter((finding) => isMeant(finding, subject));
  const [first, ...others] = meant;
  if (first === undefined) throw new UsageError(say.noneFound(id), say.noneFoundRemedy(namesOf(found)));
  if (others.length > 0) throw new UsageError(say.several(id), say.severalRemedy(namesOf(meant)));
  if (!isAcceptable(first)) throw new RefusalError(say.unacceptable(id), say.unacceptableRemedy);
  return first;
}

/** What of a finding must stay the same for it to stay accepted: what it says beyond its subject. */
export function paramsToKeep({ params, subject }: Finding): Pick<Acceptance, 'params'> {
  const kept = Object.entries(params).filter(
    ([name, value]) => name !== 'suggestion' && !name.endsWith('.nl') && !subject.split('/').includes(value),
  );
  return kept.length === 0 ? {} : { params: Object.fromEntries(kept) };
}

function isMeant(finding: Finding, words: string): boolean {
  if (finding.subject === words) return true;
  const texts = [finding.subject, describeFinding(finding, 'en').message, describeFinding(finding, 'nl').message];
  return texts.some((text) => text.toLowerCase().includes(words.toLowerCase()));
}

/** Subjects, or where several findings have one, their messages. */
function namesOf(findings: readonly Finding[]): readonly string[] {
  const count = (subject: string): number => findings.filter((finding) => finding.subject === subject).length;
  return findings.map((finding) =>
    count(finding.subject) === 1 ? finding.subject : `"${describeFinding(finding, 'en').message}"`,
  );
}
