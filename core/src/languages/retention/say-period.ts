import type { RetentionTerm } from '../../retention/index.js';
import type { RetentionMessageKey } from './retention-wording.js';
import type { Speaker } from './speaker.js';

import { retentionEn } from './en.js';
import { formatDuration } from './format-duration.js';

type Until = Extract<RetentionTerm, { kind: 'until' }>;
type SoonerKey = Extract<RetentionMessageKey, `sooner.${string}`>;

/** A term as a phrase that follows "we keep these data"; `undefined` when its words are missing. */
export function sayPeriod(term: RetentionTerm, speaker: Speaker): string | undefined {
  switch (term.kind) {
    case 'none':
      return speaker.say('period.none');
    case 'criterion':
      return speaker.criterion(term.key);
    case 'until': {
      const moment = sayMoment(term, speaker);
      return moment === undefined ? undefined : speaker.say('period.until', { moment });
    }
    case 'while': {
      const state = speaker.word('state', term.state);
      if (state === undefined) return undefined;
      if (term.plus === undefined) return speaker.say('period.while', { state });
      return speaker.say('period.while.plus', { state, duration: formatDuration(term.plus, speaker.language.locale) });
    }
    case 'max':
    case 'min':
      return sayChoice(term.kind, term.of, speaker);
  }
}

function sayChoice(kind: 'max' | 'min', terms: readonly RetentionTerm[], speaker: Speaker): string | undefined {
  const [first] = terms;
  if (first !== undefined && terms.length === 1) return sayPeriod(first, speaker);
  const sooner = kind === 'min' ? saySooner(terms, speaker) : undefined;
  if (sooner !== undefined) return sooner;
  if (terms.every((term) => term.kind === 'until')) {
    const [one, other, ...more] = terms.map((term) => sayMoment(term, speaker));
    if (one !== undefined && other !== undefined && more.length === 0) {
      return speaker.say(kind === 'max' ? 'period.eitherLast' : 'period.eitherFirst', { first: one, second: other });
    }
    const listed = [one, other, ...more].map((moment) => moment && speaker.say('moment.listed', { moment }));
    const moments = sayEither(listed, speaker);
    return moments && speaker.say(kind === 'max' ? 'period.last' : 'period.first', { moments });
  }
  const periods = sayEither(
    terms.map((term) => sayPeriod(term, speaker)),
    speaker,
  );
  return periods && speaker.say(kind === 'max' ? 'period.longest' : 'period.shortest', { periods });
}

function sayEither(items: readonly (string | undefined)[], speaker: Speaker): string | undefined {
  const known = items.filter((item) => item !== undefined);
  return known.length < items.length ? undefined : speaker.list(known, 'or');
}

/** `90 days, or less if you delete your account earlier`: a plain period, cut short by one known event. */
function saySooner(terms: readonly RetentionTerm[], speaker: Speaker): string | undefined {
  if (terms.length !== 2 || !terms.every((term) => term.kind === 'until')) return undefined;
  const plain = terms.find((term) => term.event === 'collected' && !term.yearEnd && term.plus !== undefined);
  const end = terms.find((term) => term !== plain && !term.yearEnd && term.plus === undefined);
  const key = `sooner.${end?.event ?? ''}`;
  if (plain?.plus === undefined || !isSoonerKey(key)) return undefined;
  const duration = formatDuration(plain.plus, speaker.language.locale);
  return speaker.say('period.sooner', { duration, event: speaker.say(key) });
}

function isSoonerKey(key: string): key is SoonerKey {
  return Object.hasOwn(retentionEn, key);
}

/** What follows "until": `1 year after the invoice date`, `your unsubscription`. */
function sayMoment(term: Until, speaker: Speaker): string | undefined {
  const event = term.yearEnd ? sayYearEnd(term.event, speaker) : speaker.word('event', term.event);
  if (event === undefined) return undefined;
  if (term.plus === undefined) return term.yearEnd ? event : speaker.say('moment.event', { event });
  return speaker.say('moment.after', { duration: formatDuration(term.plus, speaker.language.locale), event });
}

/** An own event has one form only, the one that follows "after". */
function sayYearEnd(id: string, speaker: Speaker): string | undefined {
  const event = speaker.word('event', id, 'noun');
  return event && speaker.say(speaker.isOwn('event', id) ? 'moment.yearEnd.own' : 'moment.yearEnd', { event });
}
