import type { RetentionRule } from '../../retention/index.js';
import type { ResolvedLanguage } from '../locale.js';
import type { PickOwn } from './law-words.js';

import { formatDuration } from './format-duration.js';
import { sayPeriod } from './say-period.js';
import { sayReason } from './say-reason.js';
import { createSpeaker, type MissingWords, type RetentionContext, type Speaker } from './speaker.js';

/** One rule of a retention in words. */
export interface RetentionText {
  /**
   * The period with its cap and its law, for a table or inside a sentence: `tot 1 jaar na het einde van de klantrelatie`.
   * Absent when its words are missing. A missing law is left out here, and named in `missing`.
   */
  readonly fragment?: string;
  /** `Wij bewaren deze gegevens {fragment}.` */
  readonly sentence?: string;
  /** What happens afterwards, and when the data are erased earlier: whole sentences. */
  readonly further: readonly string[];
  /** The categories the rule is limited to. */
  readonly categories?: readonly string[];
  readonly missing: readonly MissingWords[];
}

/** Says one rule of a retention in a language. `own` picks the organisation's words for that language. */
export function renderRetention(
  rule: RetentionRule,
  language: ResolvedLanguage,
  own: PickOwn,
  context: RetentionContext = {},
): RetentionText {
  const speaker = createSpeaker(language, own, context);
  const fragment = sayFragment(rule, speaker);
  return {
    ...(fragment !== undefined && { fragment, sentence: saySentence(fragment, rule, speaker) }),
    further: [
      ...(rule.then === undefined ? [] : [speaker.say(`then.${rule.then}`)]),
      ...(rule.early === undefined ? [] : [speaker.say(`early.${rule.early}`)]),
    ],
    ...(rule.for !== undefined && { categories: rule.for }),
    missing: speaker.missing,
  };
}

function sayFragment(rule: RetentionRule, speaker: Speaker): string | undefined {
  const period = sayPeriod(rule, speaker);
  const reason = sayReason(rule, speaker);
  if (period === undefined) return undefined;
  const capped =
    rule.cap === undefined
      ? period
      : speaker.say('period.cap', { period, duration: formatDuration(rule.cap, speaker.language.locale) });
  return reason === undefined ? capped : speaker.say('period.because', { period: capped, reason });
}

function saySentence(period: string, rule: RetentionRule, speaker: Speaker): string {
  const isNone = rule.kind === 'none';
  if (rule.for === undefined) return isNone ? speaker.say('sentence.none') : speaker.say('sentence', { period });
  const categories = speaker.list(rule.for.map((id) => speaker.word('category', id) ?? id));
  return isNone
    ? speaker.say('sentence.none.for', { categories })
    : speaker.say('sentence.for', { categories, period });
}
