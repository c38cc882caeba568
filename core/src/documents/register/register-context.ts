import type { PhrasingContent } from 'mdast';

import type { Organisation } from '../../config/config.js';
import type { LocalText } from '../../declarations/index.js';
import type { Finding } from '../../facts/index.js';
import type { ArticleReference, Language, MessageKey } from '../../languages/index.js';
import type { Recipient, Register } from '../../model/register.js';

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
    recipient: (id) => recipients.get(id),
    organisation: (id) => organisations.get(id),
  };
}

/** The vocabulary goes from who someone is to what they do; own terms stand after it. */
export function inVocabularyOrder<T>(
  kind: VocabularyKind,
  items: readonly T[],
  idOf: (item: T) => string,
): readonly T[] {
  const places = new Map(Object.keys(vocabulary[kind]).map((id, index) => [id, index]));
  const place = (item: T): number => places.get(idOf(item)) ?? places.size;
  return [...items].sort((first, second) => place(first) - place(second) || compareText(idOf(first), idOf(second)));
}

/** Parts of one value, separated by `; `. */
export function joinParts(parts: readonly Inline[]): PhrasingContent[] {
  return parts.flatMap((part, index) => [...(index > 0 ? inline('; ') : []), ...inline(part)]);
}
