import type { IntlMessageFormat } from 'intl-messageformat';
import type { PhrasingContent } from 'mdast';

import type { LawReference } from '../declarations/index.js';
import type { Duration, Retention } from '../retention/index.js';
import type { MessageKey, SourceMessages } from './catalogues.js';
import type { ArticleReference } from './cite-article.js';
import type { Address, BaseLanguage, Locale } from './locale.js';
import type { MessageArguments, RichValue } from './message.js';
import type { RetentionContext } from './retention/speaker.js';

import { textOf, type OwnTerms, type TermText, type VocabularyKind } from '../vocabulary/index.js';
import { catalogues } from './catalogues.js';
import { citeArticle } from './cite-article.js';
import { baseLanguageOf, intlLocaleOf, languageOf } from './locale.js';
import { formatPlain, formatRich, parseMessage } from './message.js';
import { nameInSentence } from './name-in-sentence.js';
import { regionOf } from './regions.js';
import { formatDuration } from './retention/format-duration.js';
import { lawWordsOf } from './retention/law-words.js';
import { renderRetention, type RetentionText } from './retention/render-retention.js';
import { sayArticle } from './say-article.js';
import { typeset } from './typeset.js';

/** Everything a document needs to speak one language in one form of address. */
export interface Language {
  /** The tag that was asked for, for `lang`. */
  readonly tag: string;
  readonly locale: Locale;
  /** The language of the locale, as the law pack and the vocabulary name theirs. */
  readonly base: BaseLanguage;
  readonly form: Address;
  /** A text as document content; values may be content too. */
  text<Key extends MessageKey>(
    key: Key,
    ...values: MessageArguments<SourceMessages[Key], RichValue>
  ): PhrasingContent[];
  /** A text as a plain string. */
  plain<Key extends MessageKey>(key: Key, ...values: MessageArguments<SourceMessages[Key], number | string>): string;
  /** `a, b en c`; `or` gives `a, b of c`. */
  list(items: readonly string[], kind?: 'and' | 'or'): string;
  /** The same over document content. */
  richList(items: readonly (readonly PhrasingContent[])[], kind?: 'and' | 'or'): PhrasingContent[];
  /** The name of an activity, written as a heading, as it stands inside a sentence. */
  nameInSentence(name: string): string;
  /** Name of a country by ISO 3166-1 alpha-2 code; `undefined` when there is no such country. */
  country(code: string): string | undefined;
  /** An article of the GDPR as lawyers cite it. */
  cite(reference: ArticleReference): string;
  /** An ISO date (`2026-03-01`) in words; a text that is no ISO date is given back as it is. */
  date(iso: string): string;
  /** An ISO 8601 duration in words: `1 jaar en 6 maanden`. @throws RangeError when the text is no duration. */
  duration(duration: Duration): string;
  /** A term of the vocabulary or an own one, in all its words; `undefined` when nobody has worded it in this language. */
  label(kind: VocabularyKind, id: string, ownTerms?: OwnTerms): TermText | undefined;
  /** A law by its name and article: `de belastingwet, artikel 52 AWR`; from the config's laws, else from the law pack. */
  law(reference: string, declared?: Readonly<Record<string, LawReference>>): string | undefined;
  /** How long data are kept: one text for each rule. */
  retention(retention: Retention, context?: RetentionContext): readonly RetentionText[];
  /** An organisation's own words in this language: for its region, else for the language; never another language. */
  own(text: Readonly<Record<string, string>> | undefined): string | undefined;
}

const loaded = new Map<string, Language>();

/**
 * Loads a language for documents; its texts are read once.
 *
 * @param tag - BCP 47: `nl-NL`, `nl-BE`, `en`, `fr-BE`, `de`.
 * @param form - Form of address; the default is the locale's own.
 * @throws RangeError when no catalogue serves the tag: ask {@link languageOf} first.
 */
export function loadLanguage(tag: string, form?: Address): Language {
  const key = `${tag} ${form ?? ''}`;
  const language = loaded.get(key) ?? createLanguage(tag, form);
  loaded.set(key, language);
  return language;
}

function createLanguage(tag: string, form?: Address): Language {
  const resolved = languageOf(tag, form);
  if (resolved === undefined) throw new RangeError(`No texts in language ${tag}`);
  const { form: address, locale } = resolved;
  const base = baseLanguageOf(locale);
  const intlLocale = intlLocaleOf(locale);
  const messages = { ...catalogues[resolved.catalogue], ...regionOf(locale, address) };
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  const messageOf = (key: MessageKey): IntlMessageFormat => {
    const known = parsed.get(key) ?? parseMessage(typeset(messages[key], base), intlLocale);
    parsed.set(key, known);
    return known;
  };
  const countries = new Intl.DisplayNames(intlLocale, { type: 'region', fallback: 'none' });
  const dates = new Intl.DateTimeFormat(intlLocale, { dateStyle: 'long', timeZone: 'UTC' });

  const own: Language['own'] = (text) => text?.[tag] ?? text?.[locale] ?? text?.[new Intl.Locale(tag).language];

  return {
    tag,
    locale,
    base,
    form: address,
    text: (key, ...[values]) => formatRich(messageOf(key), values ?? {}),
    plain: (key, ...[values]) => formatPlain(messageOf(key), values ?? {}),
    list: (items, kind = 'and') => listFormat(intlLocale, kind).format(items),
    richList: (items, kind = 'and') => joinRich(items, listFormat(intlLocale, kind)),
    nameInSentence: (name) => nameInSentence(name, base),
    country: (code) => (isCountryCode(code) ? countries.of(code) : undefined),
    cite: (reference) => citeArticle(reference, locale),
    date: (iso) => {
      const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
      if (Number.isNaN(time)) return iso;
      // French counts the first day of a month and numbers the others, which Intl leaves out.
      const date = dates.format(time);
      return base === 'fr' ? date.replace(/^1(?=\s)/u, '1er') : date;
    },
    duration: (duration) => formatDuration(duration, locale),
    label: (kind, id, ownTerms) => textOf(kind, id, { tag: locale, form: address }, ownTerms),
    law: (reference, declared) => {
      const law = lawWordsOf(reference, own, declared);
      return law?.article === undefined ? law?.name : `${law.name}, ${sayArticle(law.article, base)}`;
    },
    retention: ({ rules }, context) => rules.map((rule) => renderRetention(rule, resolved, own, context)),
    own,
  };
}

function listFormat(locale: string, kind: 'and' | 'or'): Intl.ListFormat {
  return new Intl.ListFormat(locale, { type: kind === 'and' ? 'conjunction' : 'disjunction', style: 'long' });
}

function joinRich(items: readonly (readonly PhrasingContent[])[], format: Intl.ListFormat): PhrasingContent[] {
  const positions = items.map((_, index) => String(index));
  return format.formatToParts(positions).flatMap((part): readonly PhrasingContent[] => {
    if (part.type === 'literal') return [{ type: 'text', value: part.value }];
    return items[Number(part.value)] ?? [];
  });
}

/** `ZZ` stands for an unknown region and would be given a name. */
function isCountryCode(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && code !== 'ZZ';
}
