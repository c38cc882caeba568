import type { CarriedData, Flow } from '../../facts/flow.js';
import type { Position, Span } from '../../facts/location.js';
import type { Wording } from '../../facts/wording.js';
import type { OwnTerms } from '../../vocabulary/index.js';

import { runningLabelOf } from '../../vocabulary/index.js';

/** What a flow carries, for a message: "e-mail address (`user.email`; `to`, judged by its name), name (`user.name`)". */
export function wordsOfData(data: readonly CarriedData[], ownTerms?: OwnTerms): Wording {
  const byCategory = new Map<string | undefined, Map<string, CarriedData>>();
  for (const item of data) {
    const named = byCategory.get(item.category) ?? new Map<string, CarriedData>();
    byCategory.set(item.category, named.set(item.name, item));
  }
  const inLanguage = (words: Words): string =>
    firstOf([...byCategory], mostShown.categories, words, ([category, named]) => {
      const names = firstOf([...named.values()], mostShown.names, words, (item) => nameInWords(item, words));
      return `${labelOf(category, words, ownTerms)} (${names.join('; ')})`;
    }).join(', ');
  return { en: inLanguage(english), nl: inLanguage(dutch) };
}

/** A whole record can hold dozens; the first tell enough. */
const mostShown = { categories: 4, names: 2 };

/** The first of a list in words, and how many there are beside them. */
function firstOf<Item>(
  items: readonly Item[],
  most: number,
  words: Words,
  tell: (item: Item) => string,
): readonly string[] {
  const more = items.length - most;
  return [...items.slice(0, most).map(tell), ...(more > 0 ? [words.more(more)] : [])];
}

/** The categories a flow carries, for a message: "e-mail address, name". */
export function wordsOfCategories(categories: readonly string[], ownTerms?: OwnTerms): Wording {
  const inLanguage = (language: 'en' | 'nl'): string =>
    categories.map((category) => runningLabelOf('category', category, language, ownTerms) ?? category).join(', ');
  return { en: inLanguage('en'), nl: inLanguage('nl') };
}

/**
 * The way from the hand-over to the sink, when the sink is elsewhere: "By way of `logger.info(to)` (src/notify.ts:12)". Empty
 * when data are handed over to the sink itself. With lines: for people, not for committed documents.
 */
export function describePath(flow: Flow, language: 'en' | 'nl'): string {
  const [path = []] = flow.data.map((item) => item.path).sort((first, second) => second.length - first.length);
  const beyond = path.slice(path.findLastIndex(({ at }) => overlaps(at, flow.at)) + 1);
  const stations = beyond
    .filter(({ role }) => role !== 'source')
    .map(({ text, at }) => `\`${plain(text)}\` (${at.file}:${String(at.start.line)})`);
  if (stations.length === 0) return '';
  return `${language === 'en' ? 'By way of' : 'Langs'} ${stations.join(', ')}.`;
}

interface Words {
  readonly language: 'en' | 'nl';
  readonly unknown: string;
  readonly inferred: string;
  readonly pseudonymised: string;
  readonly more: (count: number) => string;
}

const english: Words = {
  language: 'en',
  unknown: "a person's data",
  inferred: 'judged by its name',
  pseudonymised: 'pseudonymised, still personal',
  more: (count) => `and ${String(count)} more`,
};

const dutch: Words = {
  language: 'nl',
  unknown: 'gegevens van een persoon',
  inferred: 'naar de naam geoordeeld',
  pseudonymised: 'gepseudonimiseerd, nog steeds persoonlijk',
  more: (count) => `en nog ${String(count)}`,
};

function labelOf(category: string | undefined, words: Words, ownTerms?: OwnTerms): string {
  if (category === undefined) return words.unknown;
  return runningLabelOf('category', category, words.language, ownTerms) ?? category;
}

function nameInWords({ name, confidence, state }: CarriedData, words: Words): string {
  return [
    `\`${plain(name)}\``,
    ...(confidence === 'inferred' ? [words.inferred] : []),
    ...(state === 'pseudonymised' ? [words.pseudonymised] : []),
  ].join(', ');
}

/** Source text between backticks may hold none itself. */
function plain(text: string): string {
  return text.replaceAll('`', "'");
}

function overlaps(first: Span, second: Span): boolean {
  return first.file === second.file && !isBefore(first.end, second.start) && !isBefore(second.end, first.start);
}

function isBefore(first: Position, second: Position): boolean {
  return first.line < second.line || (first.line === second.line && first.column < second.column);
}
