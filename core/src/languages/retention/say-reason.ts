import type { RetentionRule } from '../../retention/index.js';
import type { Speaker } from './speaker.js';

import { baseLanguageOf } from '../locale.js';
import { sayArticle } from '../say-article.js';
import { lawWordsOf, type LawWords } from './law-words.js';

/** Why the data are kept that long: the laws by name, else the declared ground; `undefined` when neither says anything. */
export function sayReason(rule: RetentionRule, speaker: Speaker): string | undefined {
  const laws = (rule.law ?? []).flatMap((reference) => {
    const words = lawWordsOf(reference, speaker.own, speaker.context.laws);
    if (words === undefined) speaker.missing.push({ kind: 'law', id: reference });
    return words ?? [];
  });
  if (laws.length > 0) return sayLaws(laws, rule.ground === 'limitation', speaker);
  switch (rule.ground) {
    case 'limitation':
    case 'contract':
    case 'consent':
      return speaker.say(`reason.${rule.ground}`);
    default:
      return undefined;
  }
}

function sayLaws(words: readonly LawWords[], isLimitation: boolean, speaker: Speaker): string {
  const names = [...new Set(words.map((law) => law.name))];
  const base = baseLanguageOf(speaker.language.locale);
  const cited = words.flatMap((law) => (law.article === undefined ? [] : sayArticle(law.article, base)));
  const laws = speaker.list(names);
  const articles = speaker.list(cited);
  if (isLimitation || words.every((law) => law.kind === 'limitation')) {
    return speaker.say('reason.limitation.law', { articles: cited.length === 0 ? laws : articles });
  }
  const count = names.length;
  const isDuty = words.every((law) => law.kind === 'duty');
  if (isDuty && cited.length === words.length) return speaker.say('reason.duty.cited', { count, laws, articles });
  const sentence = isDuty ? speaker.say('reason.duty', { count, laws }) : speaker.say('reason.law', { laws });
  return cited.length === 0 ? sentence : speaker.say('reason.cited', { reason: sentence, articles });
}
