import type { IntlMessageFormat } from 'intl-messageformat';

import type { LawReference } from '../../declarations/index.js';
import type { PickOwn } from './law-words.js';

import { termOf, textOf, type OwnTerms } from '../../vocabulary/index.js';
import { listFormat } from '../intl-formats.js';
import { baseLanguageOf, intlLocaleOf, type ResolvedLanguage } from '../locale.js';
import { formatPlain, parseMessage, type MessageArguments } from '../message.js';
import { typeset } from '../typeset.js';
import { contractWords } from './contract-words.js';
import { retentionWordingOf, type RetentionMessageKey, type RetentionMessages } from './retention-wording.js';

/** What the organisation itself has worded. */
export interface RetentionContext {
  /** Own events, states and categories; a criterion is an own event with its key. */
  readonly terms?: OwnTerms;
  /** Laws of the config, by reference. */
  readonly laws?: Readonly<Record<string, LawReference>>;
}

/** Something a rule names that nobody has worded in this language: to be shown as missing. */
export interface MissingWords {
  readonly kind: 'category' | 'criterion' | 'event' | 'law' | 'state';
  readonly id: string;
}

/** Puts the parts of one rule into words, and remembers which words it lacks. */
export interface Speaker {
  readonly language: ResolvedLanguage;
  readonly context: RetentionContext;
  readonly own: PickOwn;
  readonly missing: MissingWords[];
  say<Key extends RetentionMessageKey>(
    key: Key,
    ...values: MessageArguments<RetentionMessages[Key], number | string>
  ): string;
  /** A term as it stands in a sentence. For an event in `a year of`, the noun. */
  word(kind: 'category' | 'event' | 'state', id: string, form?: 'noun'): string | undefined;
  /** Whether an event is one of the organisation's own, with one form of its words. */
  isOwn(kind: 'event', id: string): boolean;
  /** The own words for a criterion. */
  criterion(key: string): string | undefined;
  list(items: readonly string[], kind?: 'and' | 'or'): string;
}

const ownLists = { category: 'categories', event: 'events', state: 'states' } as const;

const parsed = new Map<string, IntlMessageFormat>();

/** A text read once for a locale: a register says the same few of thousands of periods. */
function messageIn(text: string, locale: string): IntlMessageFormat {
  const key = `${locale} ${text}`;
  const message = parsed.get(key) ?? parseMessage(text, locale);
  parsed.set(key, message);
  return message;
}

/** Creates the speaker of a language for one rule. */
export function createSpeaker(language: ResolvedLanguage, own: PickOwn, context: RetentionContext): Speaker {
  const { form, locale } = language;
  const intlLocale = intlLocaleOf(locale);
  const base = baseLanguageOf(locale);
  const wording = retentionWordingOf(language);
  const missing: MissingWords[] = [];
  const orMissing = (word: string | undefined, kind: MissingWords['kind'], id: string): string | undefined => {
    if (word === undefined) missing.push({ kind, id });
    return word;
  };
  const ownWord = (kind: keyof typeof ownLists, id: string): string | undefined => {
    const term = context.terms?.[ownLists[kind]]?.find((each) => each.id === id);
    return term && own(term.labels);
  };
  return {
    language,
    context,
    own,
    missing,
    say: (key, ...[values]) =>
      contractWords(formatPlain(messageIn(typeset(wording[key], base), intlLocale), values ?? {}), base),
    word: (kind, id, wanted) => {
      if (termOf(kind, id) === undefined) return orMissing(ownWord(kind, id), kind, id);
      const text = textOf(kind, id, { tag: locale, form });
      return orMissing((wanted === 'noun' ? text?.short : undefined) ?? text?.running, kind, id);
    },
    isOwn: (kind, id) => termOf(kind, id) === undefined,
    criterion: (key) => orMissing(ownWord('event', key), 'criterion', key),
    list: (items, kind = 'and') => listFormat(intlLocale, kind).format(items),
  };
}
