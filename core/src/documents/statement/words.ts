import { groupOf } from '../../vocabulary/index.js';
import type { Language } from '../../languages/index.js';
import { unique } from '../../model/ordering.js';
import type { Register } from '../../model/register.js';
import { categories } from '../../vocabulary/index.js';

/** The vocabulary as this document says it; an id that nobody gave words is shown as it stands, and is a finding. */
export interface Words {
  /** Categories in a sentence: "naam, e-mailadres en IP-adres", each once, in the order of the vocabulary. */
  categories(ids: readonly string[]): string;
  /** Groups of categories with their members, in the order of the vocabulary. */
  grouped(
    ids: readonly string[],
  ): readonly { readonly group: string; readonly members: string; readonly ids: readonly string[] }[];
  /** How many different words a list of categories takes. */
  count(ids: readonly string[]): number;
  dataSubjects(ids: readonly string[]): string;
  purposes(ids: readonly string[]): string;
  measures(ids: readonly string[]): string;
  purpose(id: string): string;
  recipientKind(id: string): string;
  mechanism(id: string): string;
  art9Condition(id: string): string;
}

export function wordsOf(register: Register, language: Language): Words {
  const terms = register.terms;
  const categoryNames = (ids: readonly string[]): readonly string[] =>
    unique(inReadingOrder(ids).map((id) => language.label('category', id, terms)?.running ?? id));
  const running = (kind: Parameters<Language['label']>[0]) => (id: string) =>
    language.label(kind, id, terms)?.running ?? id;
  return {
    categories: (ids) => language.list(categoryNames(ids)),
    grouped: (ids) => {
      const groups = unique(inReadingOrder(ids).map((id) => groupOf(id, terms.categories) ?? id));
      return groups.map((group) => {
        const members = ids.filter((id) => (groupOf(id, terms.categories) ?? id) === group);
        return {
          group: language.label('categoryGroup', group, terms)?.label ?? group,
          members: language.list(categoryNames(members)),
          ids: members,
        };
      });
    },
    count: (ids) => categoryNames(ids).length,
    dataSubjects: (ids) => capitalised(language.list(unique(ids).map(running('dataSubject')))),
    purposes: (ids) => language.list(unique(ids).map(running('purpose'))),
    measures: (ids) => language.list(unique(ids).map(running('measure'))),
    purpose: running('purpose'),
    recipientKind: running('recipientKind'),
    mechanism: running('transferMechanism'),
    art9Condition: running('art9Condition'),
  };
}

const order = new Map(Object.keys(categories).map((id, index) => [id, index]));

/** The vocabulary goes from who someone is to what they do; own terms stand after it. */
function inReadingOrder(ids: readonly string[]): readonly string[] {
  const place = (id: string): number => order.get(id) ?? order.size;
  return [...unique(ids)].sort((first, second) => place(first) - place(second) || (first < second ? -1 : 1));
}

/** A word at the start of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
