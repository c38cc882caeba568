import type { IntlMessageFormat } from 'intl-messageformat';
import type { PhrasingContent } from 'mdast';

import type { MessageKey, SourceMessages } from './catalogues.js';
import { catalogues, regions } from './catalogues.js';
import type { ArticleReference } from './cite-article.js';
import { citeArticle } from './cite-article.js';
import type { Address, Locale } from './locale.js';
import { languageOf } from './locale.js';
import type { MessageArguments, RichValue } from './message.js';
import { formatPlain, formatRich, parseMessage } from './message.js';

/** Everything a document needs to speak one language in one form of address. */
export interface Language {
  /** The tag that was asked for, for `lang`. */
  readonly tag: string;
  readonly locale: Locale;
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
  /** Name of a country by ISO 3166-1 alpha-2 code; `undefined` when there is no such country. */
  country(code: string): string | undefined;
  /** An article of the GDPR as lawyers cite it. */
  cite(reference: ArticleReference): string;
  /** An ISO date (`2026-03-01`) in words; a text that is no ISO date is given back as it is. */
  date(iso: string): string;
  /** An organisation's own words in this language: for its region, else for the language; never another language. */
  own(text: Readonly<Record<string, string>> | undefined): string | undefined;
}

/**
 * Loads a language for documents.
 *
 * @param tag - BCP 47: `nl-NL`, `nl-BE`, `nl`, `en`.
 * @param form - Form of address; the default is the locale's own.
 * @throws RangeError when no catalogue serves the tag: ask {@link languageOf} first.
 */
export function loadLanguage(tag: string, form?: Address): Language {
  const resolved = languageOf(tag, form);
  if (resolved === undefined) throw new RangeError(`No texts in language ${tag}`);
  const { locale } = resolved;
  const messages = { ...catalogues[resolved.catalogue], ...regions[locale] };
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  const messageOf = (key: MessageKey): IntlMessageFormat => {
    const known = parsed.get(key) ?? parseMessage(messages[key], locale);
    parsed.set(key, known);
    return known;
  };
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });

  return {
    tag,
    locale,
    form: resolved.form,
    text: (key, ...[values]) => formatRich(messageOf(key), values ?? {}),
    plain: (key, ...[values]) => formatPlain(messageOf(key), values ?? {}),
    list: (items, kind = 'and') => listFormat(locale, kind).format(items),
    richList: (items, kind = 'and') => joinRich(items, listFormat(locale, kind)),
    country: (code) => (isCountryCode(code) ? countries.of(code) : undefined),
    cite: (reference) => citeArticle(reference, locale),
    date: (iso) => {
      const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
      return Number.isNaN(time) ? iso : dates.format(time);
    },
    own: (text) => text?.[tag] ?? text?.[locale] ?? text?.[new Intl.Locale(tag).language],
  };
}

function listFormat(locale: Locale, kind: 'and' | 'or'): Intl.ListFormat {
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
