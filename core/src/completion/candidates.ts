import type { OwnTerms, VocabularyKind } from '../vocabulary/index.js';
import type { KnownTerms } from './known-terms.js';
import type { TermPlace } from './place.js';

import { countryCodes } from '../declarations/shape/countries.js';
import { categoryOfName } from '../identifiers/index.js';
import { authorities, eeaCountries, laws } from '../law/index.js';
import { services } from '../services/index.js';
import { groupOf, ownTermListOf, vocabulary } from '../vocabulary/index.js';
import { type RetentionStep, retentionSteps } from './retention-steps.js';
import { type SlotKey, slotOf, type TermSort, withinDeclaration } from './slot.js';

/** Something that may stand at a place. */
export interface Candidate {
  readonly sort: TermSort;
  /** What is written. */
  readonly id: string;
  /** What the name of the field tells. */
  readonly isLikely?: true;
  readonly key?: SlotKey;
  readonly step?: RetentionStep;
}

/** Languages that documents can be written in, the general ones first. */
const documentLanguages = [
  'nl',
  'en',
  'fr',
  'de',
  'nl-BE',
  'nl-NL',
  'fr-BE',
  'fr-FR',
  'fr-LU',
  'de-DE',
  'de-AT',
  'de-BE',
  'de-LU',
];

/** What may stand at a place, the likeliest first. What stands there already is left out. */
export function candidatesAt(place: TermPlace, known: KnownTerms): readonly Candidate[] {
  if (place.words) return place.words.map((id) => ({ sort: 'word', id }));
  const slot = slotOf(place);
  if (place.isKey) {
    if (place.members) return idsOf('member', place.members, place);
    return slot.isText ? idsOf('language', languagesOf(known), place) : keysOf(slot.keys, place);
  }
  const found = slot.sorts.flatMap((sort) =>
    sort === 'retention' ? stepsOf(place, known) : idsOf(sort, idsOfSort(sort, place, known, slot.words), place),
  );
  return [...new Map(found.map((candidate) => [candidate.id, candidate])).values()];
}

function idsOf(sort: TermSort, ids: readonly string[], place: TermPlace): readonly Candidate[] {
  const likely = sort === 'category' ? likelyCategory(place) : undefined;
  return ids
    .filter((id) => !place.present.includes(id))
    .map((id) => ({ sort, id, ...(id === likely && { isLikely: true as const }) }));
}

function idsOfSort(sort: TermSort, place: TermPlace, known: KnownTerms, words: readonly string[]): readonly string[] {
  switch (sort) {
    case 'activity':
      return known.activities.map(({ id }) => id).filter((id) => id !== place.id);
    case 'recipient':
      return known.recipients.map(({ id }) => id).filter((id) => id !== place.id);
    case 'organisation':
      return known.organisations.map(({ id }) => id);
    case 'service':
      return services.map(({ id }) => id);
    case 'law':
      return [...Object.keys(known.laws), ...laws.map(({ ref }) => ref)];
    case 'authority':
      return inMarketsFirst(
        authorities.map(({ code }) => code),
        known,
      );
    case 'country':
      return inMarketsFirst([...new Set([...eeaCountries, ...countryCodes])], known);
    case 'language':
      return languagesOf(known);
    case 'word':
      return words;
    case 'key':
    case 'member':
    case 'retention':
      return [];
    case 'category':
      return categoriesInOrder(place, known);
    default:
      return [...ownIds(sort, known.terms), ...Object.keys(vocabulary[sort])];
  }
}

function inMarketsFirst(codes: readonly string[], { markets }: KnownTerms): readonly string[] {
  const isNear = (code: string): boolean => markets.some((market) => code === market || code.startsWith(`${market}-`));
  return [...codes.filter(isNear), ...codes.filter((code) => !isNear(code))];
}

function languagesOf({ languages }: KnownTerms): readonly string[] {
  return [...new Set([...languages.map((tag) => tag.split('-', 1)[0] ?? tag), ...languages, ...documentLanguages])];
}

/** What the field's name tells, then the rest of that group, then own categories, then the vocabulary in its order. */
function categoriesInOrder(place: TermPlace, { terms }: KnownTerms): readonly string[] {
  const likely = likelyCategory(place);
  const all = [...ownIds('category', terms), ...Object.keys(vocabulary.category)];
  if (likely === undefined) return all;
  const group = groupOf(likely, terms);
  return [...new Set([likely, ...all.filter((id) => groupOf(id, terms) === group), ...all])];
}

function likelyCategory({ field }: TermPlace): string | undefined {
  return field && categoryOfName(field)?.category;
}

function ownIds(kind: VocabularyKind, terms: OwnTerms): readonly string[] {
  const list = ownTermListOf(kind);
  return list === undefined ? [] : (terms[list] ?? []).map(({ id }) => id);
}

function stepsOf(place: TermPlace, known: KnownTerms): readonly Candidate[] {
  const { whole, word } = place;
  const before = whole.text.slice(0, word.start - whole.start);
  const activity = withinDeclaration(place).shape === 'ActivityDeclaration' ? place.id : undefined;
  return retentionSteps(before, word.text, known, activity).map((step) => ({ sort: 'retention', id: step.word, step }));
}

/** Keys that people write first; the others follow as the type declares them. */
const usualKeys = [
  'personalData',
  'id',
  'key',
  'service',
  'name',
  'category',
  'activity',
  'recipient',
  'purpose',
  'description',
  'dataSubjects',
  'data',
  'role',
  'legalBasis',
  'for',
  'retention',
  'recipients',
  'country',
  'agreement',
  'transfers',
];

function keysOf(keys: readonly SlotKey[], { present }: TermPlace): readonly Candidate[] {
  const fresh = [...new Map(keys.map((key) => [key.key, key])).values()].filter(({ key }) => !present.includes(key));
  const rankOf = ({ key, isRequired }: SlotKey): number => {
    const usual = usualKeys.indexOf(key);
    return (isRequired ? 0 : 100) + (usual < 0 ? usualKeys.length : usual);
  };
  return fresh
    .sort((first, second) => rankOf(first) - rankOf(second))
    .map((key) => ({ sort: 'key', id: key.key, key }));
}
