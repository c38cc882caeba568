import type { PhrasingContent } from 'mdast';

import type { Organisation } from '../../config/config.js';
import type { LocalText } from '../../declarations/index.js';
import type { Language, MessageArguments, MessageKey, RichValue, SourceMessages } from '../../languages/index.js';
import type { Activity, Recipient, Register, Statement } from '../../model/register.js';
import type { Placeholder, Sentence } from '../tree.js';

import { checkCatalogue, type FindingId } from '../../checks/check-catalogue.js';
import { pointer } from '../../model/pointer.js';
import { selectActivities } from '../../model/select-activities.js';
import { placeholder, sentence } from '../nodes.js';
import { wordsOf, type Words } from './words.js';

/** Keys of the texts that name what is missing. */
type MissingItem = Extract<MessageKey, `placeholder.${string}`>;

/** What every section needs: the facts that this statement tells, the language, and how to say a thing or miss it. */
export interface StatementContext {
  readonly register: Register;
  readonly statement: Statement;
  readonly language: Language;
  readonly words: Words;
  /** The controller whose statement it is; `undefined` when the config names one that does not exist. */
  readonly controller: Organisation | undefined;
  /** Activities it tells, in the order of the register. */
  readonly activities: readonly Activity[];
  /** Activities in which the same organisation is only processor. */
  readonly asProcessor: readonly Activity[];
  /** Recipients of those activities, in the order of the register. */
  readonly recipients: readonly Recipient[];
  /** A sentence of ours about the facts at `from`. */
  say<Key extends MessageKey>(
    key: Key,
    from: string | readonly string[],
    ...values: MessageArguments<SourceMessages[Key], RichValue>
  ): Sentence;
  /** The organisation's own words as a sentence, or a placeholder when they lack in this language. */
  own(text: LocalText, from: string): Sentence | Placeholder;
  /** The organisation's own words inside one of our sentences, without a final period. */
  ownPhrase(text: LocalText, from: string): PhrasingContent;
  /** A fact that is missing; `subject` is where it should be. */
  missing<Key extends MissingItem>(
    finding: FindingId,
    subject: string,
    item: Key,
    ...values: MessageArguments<SourceMessages[Key], number | string>
  ): Placeholder;
}

export function openStatement(register: Register, statement: Statement, language: Language): StatementContext {
  const words = wordsOf(register, language);
  const activities = selectActivities(register, statement);
  const linked = new Set(activities.flatMap((activity) => activity.recipients.map((link) => link.recipient)));

  const missing: StatementContext['missing'] = (finding, subject, item, ...values) => {
    const article = checkCatalogue[finding].articles[0];
    const cited = article === undefined ? undefined : citation(article, language);
    const what = language.plain(item, ...values);
    return placeholder(cited === undefined ? what : `${what}, ${cited}`, finding, subject);
  };

  return {
    register,
    statement,
    language,
    words,
    controller: register.organisations.find((organisation) => organisation.id === statement.controller),
    activities,
    asProcessor: register.activities.filter(
      (activity) =>
        activity.role === 'processor' && statement.audiences.some((audience) => activity.audiences.includes(audience)),
    ),
    recipients: register.recipients.filter((recipient) => linked.has(recipient.id)),
    say: (key, from, ...values) =>
      sentence(key, typeof from === 'string' ? [from] : from, withoutDoublePeriod(language.text(key, ...values))),
    own: (text, from) => {
      const words = language.own(text);
      return words === undefined
        ? missing('S02', from, 'placeholder.text')
        : sentence('own', [from], asSentence(words));
    },
    ownPhrase: (text, from) => {
      const words = language.own(text);
      return words === undefined
        ? missing('S02', from, 'placeholder.text')
        : { type: 'text', value: words.trim().replace(/\.$/, '') };
    },
    missing,
  };
}

/** Pointer to a part of an activity. */
export function inActivity(activity: Activity, ...path: readonly string[]): string {
  return pointer('activities', activity.id, ...path);
}

/** An article of the GDPR as the language cites it; other laws are left to their names. */
function citation(article: string, language: Language): string | undefined {
  const reference = /^GDPR (.+)$/.exec(article)?.[1];
  return reference === undefined ? undefined : language.cite(reference);
}

/** A name that ends in a period ("B.V.") already ends the sentence. */
function withoutDoublePeriod(parts: PhrasingContent[]): PhrasingContent[] {
  const last = parts.at(-1);
  const before = parts.at(-2);
  if (last?.type !== 'text' || !last.value.endsWith('.')) return parts;
  const preceding =
    last.value === '.' && before !== undefined && 'value' in before ? before.value : last.value.slice(0, -1);
  if (!preceding.endsWith('.') || preceding.endsWith('..')) return parts;
  return last.value === '.' ? parts.slice(0, -1) : [...parts.slice(0, -1), { ...last, value: last.value.slice(0, -1) }];
}

function asSentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
