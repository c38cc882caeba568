import type { Language } from '../../languages/index.js';
import type { Register } from '../../model/register.js';

import { unique } from '../../model/ordering.js';
import {
  categories,
  groupOf,
  labelOf,
  runningLabelOf,
  shortLabelOf,
  type VocabularyKind,
} from '../../vocabulary/index.js';

/** Categories of one group, as they stand in a list. */
interface GroupedCategories {
  readonly group: string;
  /** The group as it stands in a sentence. */
  readonly running: string;
  readonly members: string;
  readonly ids: readonly string[];
}

/** The vocabulary as this document says it; an id that nobody gave words is shown as it stands, and is a finding. */
export interface Words {
  /** Categories in a sentence: "naam, e-mailadres en IP-adres", each once, in the order of the vocabulary. */
  categories(ids: readonly string[]): string;
  /** Groups of categories with their members, in the order of the vocabulary. */
  grouped(ids: readonly string[]): readonly GroupedCategories[];
  /** Groups alone, for where their members would be too many: "contactgegevens en apparaatgegevens". */
  groups(ids: readonly string[]): string;
  /** How many different words a list of categories takes. */
  count(ids: readonly string[]): number;
  /** Persons at the start of a line: "Klanten en abonnees van de nieuwsbrief". */
  dataSubjects(ids: readonly string[]): string;
  purposes(ids: readonly string[]): string;
  measures(ids: readonly string[]): string;
  recipientKind(id: string): string;
  mechanism(id: string): string;
  art9Condition(id: string): string;
}

export function wordsOf(register: Register, language: Language): Words {
  const { terms } = register;
  const speech = { tag: language.locale, form: language.form };
  const running =
    (kind: VocabularyKind) =>
    (id: string): string =>
      runningLabelOf(kind, id, speech, terms) ?? id;
  const short = (id: string): string => shortLabelOf('category', id, speech, terms) ?? id;
  const categoryNames = (ids: readonly string[]): readonly string[] => unique(inReadingOrder(ids).map(short));
  const group = (id: string): string => groupOf(id, terms) ?? id;
  const groupName = (id: string): string => runningLabelOf('categoryGroup', id, speech, terms) ?? id;

  return {
    categories: (ids) => listed(categoryNames(ids), language),
    grouped: (ids) =>
      unique(inReadingOrder(ids).map(group)).map((name) => {
        const members = ids.filter((id) => group(id) === name);
        return {
          group: labelOf('categoryGroup', name, speech) ?? name,
          running: runningLabelOf('categoryGroup', name, speech) ?? name,
          members: listed(categoryNames(members), language),
          ids: members,
        };
      }),
    groups: (ids) => language.list(unique(inReadingOrder(ids).map(group)).map(groupName)),
    count: (ids) => categoryNames(ids).length,
    dataSubjects: (ids) => capitalised(language.list(unique(ids).map(running('dataSubject')))),
    purposes: (ids) => language.list(unique(ids).map(running('purpose'))),
    measures: (ids) => language.list(unique(ids).map(running('measure'))),
    recipientKind: running('recipientKind'),
    mechanism: running('transferMechanism'),
    art9Condition: running('art9Condition'),
  };
}

const places = new Map(Object.keys(categories).map((id, index) => [id, index]));

/** The vocabulary goes from who someone is to what they do; own terms stand after it. */
function inReadingOrder(ids: readonly string[]): readonly string[] {
  const place = (id: string): number => places.get(id) ?? places.size;
  return [...unique(ids)].sort((first, second) => place(first) - place(second) || (first < second ? -1 : 1));
}

/** Names in a row. Where one of the last two has an "and" of its own, commas alone keep them apart. */
function listed(names: readonly string[], language: Language): string {
  const and = language.list(['', '']);
  return names.slice(-2).some((name) => name.includes(and)) ? names.join(', ') : language.list(names);
}

/** A word at the start of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
