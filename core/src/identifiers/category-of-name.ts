import type { NameClue, NameVerdict } from './clue.js';
import type { Term } from './lexicon.js';
import type { Receiver } from './receiver-kind.js';

import { findHeads, type Head } from './find-heads.js';
import { endsInPerson, withoutRecordWords } from './person-words.js';
import { hasAny, receiverOf } from './receiver-kind.js';
import { splitName } from './split-name.js';
import { wordList } from './word-list.js';
import { organisations } from './words/organisations.js';
import { coverWords, neutral, operatorWords, verbs } from './words/qualifiers.js';
import { payloads } from './words/things.js';

const coverKeys = wordList(coverWords);
const verbKeys = wordList(verbs);
const neutralKeys = wordList(neutral);
const operatorKeys = wordList(operatorWords);
const organisationKeys = wordList(organisations);
const payloadKeys = wordList(payloads);

/** Types that any data can have; others need the term's word for it. */
const anyData: ReadonlySet<string> = new Set(['string', 'object', 'list']);
const neverData: ReadonlySet<string> = new Set(['boolean', 'enum', 'function']);
/** What an organisation has too, without it being a person's. */
const sharedWithOrganisations = /^(?:contact|location|payment|billing|identity\.photo|identity\.name|comm)/u;
/** Names of more words than this are sentences. */
const mostWords = 12;

/**
 * What a name lets one conclude about a value: its category, or nothing. The head of the name decides (`billingEmail` is an
 * e-mail address, `emailTemplate` a template); words that are as often something else (`name`, `address`, `id`) count only
 * beside a person, in the name or as the receiver. When in doubt: nothing.
 */
export function categoryOfName(clue: NameClue): NameVerdict | undefined {
  if (clue.type !== undefined && neverData.has(clue.type)) return undefined;
  const words = splitName(clue.name);
  if (words.length === 0 || words.length > mostWords || words.some((word) => coverKeys.has(word))) return undefined;
  const heads = findHeads(words);
  if (heads.length === 0) return undefined;
  const receiver = receiverOf(clue.receiver);
  if (receiver.kind === 'thing') return undefined;
  for (const head of heads) {
    if (isQuestionOrFunction(head, clue.type)) return undefined;
    const term = head.terms.find((candidate) => fits(candidate, head, receiver, clue.type));
    if (term) return { category: term.group.category, ...(term.group.bareId && { bareId: true }) };
  }
  return undefined;
}

/** `hasEmail`, `validatePhone`; but `confirmEmail` and `newEmail` are values, and a known type of data settles it. */
function isQuestionOrFunction({ before }: Head, type: NameClue['type']): boolean {
  const [first = ''] = before;
  return (type === undefined || questions.has(first)) && verbKeys.has(first);
}

const questions: ReadonlySet<string> = new Set([
  'has',
  'is',
  'num',
  'count',
  'aantal',
  'anzahl',
  'nombre',
  'total',
  'max',
  'min',
]);

function fits(term: Term, head: Head, receiver: Receiver, type: NameClue['type']): boolean {
  const { group } = term;
  if (!suitsType(term, type)) return false;
  const before = head.before;
  if (before.some((word) => term.notAfter.has(word) || operatorKeys.has(word))) return false;
  if (hasAny(receiver.keys, term.notAfter)) return false;
  if (sharedWithOrganisations.test(group.category)) {
    if (receiver.kind === 'organisation' || before.some((word) => organisationKeys.has(word))) return false;
  }
  if (group.needs === undefined || isOfPerson(term, head, receiver)) return true;
  if (group.needs === 'person' || !onlyNeutral(before)) return false;
  return group.needs === 'text' ? isTextOrSent(receiver, type) : receiver.kind === 'none';
}

function suitsType({ group }: Term, type: NameClue['type']): boolean {
  return type === undefined || anyData.has(type) || group.types?.includes(type) === true;
}

/** A person stands right before the head, or the receiver is one and nothing else comes between. */
function isOfPerson(term: Term, { before, after }: Head, receiver: Receiver): boolean {
  const owner = withoutNeutral(before);
  if (owner.length === 0 && after.length === 0) {
    return receiver.kind === 'person' || hasAny(receiver.keys, term.of);
  }
  const doubtful = term.group.bareId || isContinental(term) ? ({ doubtful: true } as const) : undefined;
  return (owner.length > 0 && endsInPerson(withoutRecordWords(owner), doubtful)) || endsInPerson(after, doubtful);
}

/** Beside a word that is not English, `client` is a person. */
function isContinental({ languages }: Term): boolean {
  return !languages.has('en');
}

function isTextOrSent(receiver: Receiver, type: NameClue['type']): boolean {
  return type === 'string' || receiver.kind === 'payload' || hasAny(receiver.keys, payloadKeys);
}

function onlyNeutral(words: readonly string[]): boolean {
  return withoutNeutral(words).length === 0;
}

/** What is left of the words before a head after taking those off its side that change nothing. */
function withoutNeutral(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 0 && neutralKeys.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
}
