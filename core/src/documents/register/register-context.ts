import type { PhrasingContent } from 'mdast';

import type { Organisation } from '../../config/config.js';
import type { LocalText } from '../../declarations/index.js';
import type { Finding } from '../../facts/index.js';
import type { ArticleReference, Language, MessageKey } from '../../languages/index.js';
import type { Activity, Recipient, Register, TerminalAccess } from '../../model/register.js';

import { compareText } from '../../model/ordering.js';
import { labelOf, textOf, vocabulary, type VocabularyKind } from '../../vocabulary/index.js';
import { inline, placeholder, type Inline } from '../nodes.js';

/** What every part of the register document needs: the facts, the findings about them, and how to say a thing or miss it. */
export interface RegisterContext {
  readonly register: Register;
  readonly findings: readonly Finding[];
  readonly language: Language;
  /** A term as it stands alone; an id that nobody gave words is shown as it stands, and is a finding. */
  label(kind: VocabularyKind, id: string): string;
  /** A term as it stands in a sentence. */
  running(kind: VocabularyKind, id: string): string;
  /** Labels joined by `; `, each once: labels have commas of their own. */
  labels(kind: VocabularyKind, ids: readonly string[]): string;
  /** The organisation's own words, or a placeholder when they lack in this language. */
  own(text: LocalText, at: string): PhrasingContent;
  /** A mandatory fact that is missing. `finding` serves when no finding about that very place is there. */
  missing(label: MissingLabel, article: ArticleReference, finding: string, at: string): PhrasingContent;
  activity(id: string): Activity | undefined;
  /** The activities that a recipient serves. */
  activitiesOf(recipient: string): readonly Activity[];
  /** What code reads or writes on the device for an activity. */
  accessOf(activity: string): readonly TerminalAccess[];
  /** The findings about a place in the register and everything below it. */
  findingsAbout(place: string): readonly Finding[];
  recipient(id: string): Recipient | undefined;
  organisation(id: string): Organisation | undefined;
}

/** Texts without arguments that name a field. */
export type MissingLabel = Extract<
  MessageKey,
  | `register.field.${string}`
  | `register.organisation.${string}`
  | `register.recipients.${string}`
  | `register.missing.${string}`
>;

export function openRegister(register: Register, findings: readonly Finding[], language: Language): RegisterContext {
  const speech = { tag: language.locale, form: language.form };
  const findingAt = new Map(findings.toReversed().map((finding) => [finding.subject, finding.id]));
  const recipients = new Map(register.recipients.map((recipient) => [recipient.id, recipient]));
  const organisations = new Map(register.organisations.map((organisation) => [organisation.id, organisation]));
  const activities = new Map(register.activities.map((activity) => [activity.id, activity]));
  const served = groupBy(register.activities, (activity) => activity.recipients.map((link) => link.recipient));
  const access = groupBy(register.terminalAccess, ({ activity }) => (activity === undefined ? [] : [activity]));
  const findingsBelow = groupBy(findings, ({ subject }) => [topOf(subject)]);
  const label = (kind: VocabularyKind, id: string): string => labelOf(kind, id, speech, register.terms) ?? id;
  const name = (key: MissingLabel): string => language.plain(key as 'register.missing.name');

  return {
    register,
    findings,
    language,
    label,
    running: (kind, id) => textOf(kind, id, speech, register.terms)?.running ?? id,
    labels: (kind, ids) => {
      const ordered = inVocabularyOrder(kind, [...new Set(ids)], (id) => id);
      return ordered.map((id) => label(kind, id)).join('; ');
    },
    own: (text, at) => {
      const words = language.own(text);
      return words === undefined
        ? placeholder(name('register.missing.words'), findingAt.get(at) ?? 'S02', at)
        : { type: 'text', value: words };
    },
    missing: (key, article, finding, at) =>
      placeholder(
        language.plain('register.missing.cited', { item: name(key), article: language.cite(article) }),
        findingAt.get(at) ?? finding,
        at,
      ),
    activity: (id) => activities.get(id),
    activitiesOf: (id) => served.get(id) ?? [],
    accessOf: (id) => access.get(id) ?? [],
    findingsAbout: (place) =>
      (findingsBelow.get(topOf(place)) ?? []).filter(
        ({ subject }) => subject === place || subject.startsWith(`${place}/`),
      ),
    recipient: (id) => recipients.get(id),
    organisation: (id) => organisations.get(id),
  };
}

/** Items by each of their keys, every item once under a key, so that nothing is looked for in a whole list. */
function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/** The first two steps of a JSON pointer: a list of the register and one entry of it. */
function topOf(place: string): string {
  return place.split('/', 3).join('/');
}

/** The vocabulary goes from who someone is to what they do; own terms stand after it. */
export function inVocabularyOrder<T>(
  kind: VocabularyKind,
  items: readonly T[],
  idOf: (item: T) => string,
): readonly T[] {
  const places = placesOf(kind);
  const place = (item: T): number => places.get(idOf(item)) ?? places.size;
  return [...items].sort((first, second) => place(first) - place(second) || compareText(idOf(first), idOf(second)));
}

const placesByKind = new Map<VocabularyKind, ReadonlyMap<string, number>>();

function placesOf(kind: VocabularyKind): ReadonlyMap<string, number> {
  const places = placesByKind.get(kind) ?? new Map(Object.keys(vocabulary[kind]).map((id, index) => [id, index]));
  placesByKind.set(kind, places);
  return places;
}

/** Parts of one value, separated by `; `. */
export function joinParts(parts: readonly Inline[]): PhrasingContent[] {
  return parts.flatMap((part, index) => [...(index > 0 ? inline('; ') : []), ...inline(part)]);
}
