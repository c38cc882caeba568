import type { NameClue, NameVerdict } from './clue.js';
import type { Term } from './lexicon.js';
import type { Receiver } from './receiver-kind.js';

import { findHeads, type Head } from './find-heads.js';
import { continentalPersonKeys, doubtfulPersonKeys, endsInPerson, withoutRecordWords } from './person-words.js';
import { hasAny, receiverOf } from './receiver-kind.js';
import { splitName } from './split-name.js';
import { wordList } from './word-list.js';
import { organisations } from './words/organisations.js';
import { coverWords, neutral, operatorWords, questions, verbs } from './words/qualifiers.js';
import { payloads } from './words/things.js';

const coverKeys = wordList(coverWords);
const verbKeys = wordList(verbs);
const questionKeys = wordList(questions);
const neutralKeys = wordList(neutral);
const operatorKeys = wordList(operatorWords);
const organisationKeys = wordList(organisations);
const payloadKeys = wordList(payloads);

/** Types that any data can have; others need the term's word for it. */
const anyData: ReadonlySet<string> = new Set(['string', 'object', 'list']);
const neverData: ReadonlySet<string> = new Set(['boolean', 'enum', 'function']);
/** What an organisation has too, without it being a person's. */
const sharedWithOrganisations = /^(?:contact|device\.ip|location|payment|billing|identity\.photo|identity\.name|comm)/u;
/** Names of more words than this are sentences. */
const mostWords = 12;

/** Judged before, by name, receiver and type: code asks about few names, and often. */
const judged = new Map<string, NameVerdict | undefined>();
const mostJudged = 20_000;
/** A name and its receiver, in characters: longer ones are not kept. */
const longestKept = 200;

/**
 * What a name lets one conclude about a value: its category, or nothing. The head of the name decides (`billingEmail` is an
 * e-mail address, `emailTemplate` a template); words that are as often something else (`name`, `address`, `id`) count only
 * beside a person, in the name or as the receiver. When in doubt: nothing.
 */
export function categoryOfName(clue: NameClue): NameVerdict | undefined {
  const key = `${clue.type ?? ''}\0${clue.receiver ?? ''}\0${clue.name}`;
  if (key.length > longestKept) return judgeName(clue);
  if (judged.has(key)) return judged.get(key);
  if (judged.size >= mostJudged) judged.clear();
  const verdict = judgeName(clue);
  judged.set(key, verdict);
  return verdict;
}

function judgeName(clue: NameClue): NameVerdict | undefined {
  if (clue.type !== undefined && neverData.has(clue.type)) return undefined;
  const words = splitName(clue.name);
  if (words.length === 0 || words.length > mostWords || words.some((word) => coverKeys.has(word))) return undefined;
  const heads = findHeads(words);
  if (heads.length === 0) return undefined;
  const receiver = receiverOf(clue.receiver);
  if (receiver.kind === 'thing' || isConstantOf(clue, receiver)) return undefined;
  for (const head of heads) {
    if (isQuestionOrFunction(head, clue.type)) return undefined;
    const term = head.terms.find((candidate) => fits(candidate, head, receiver, clue.type));
    if (term) return { category: term.group.category, ...(term.group.bareId && { bareId: true }) };
  }
  return undefined;
}

/** `Channel.EMAIL`, `AuthCode.UnverifiedEmail`: a member of an enumeration, not of a record. */
function isConstantOf({ name, receiver }: NameClue, { kind }: Receiver): boolean {
  return kind !== 'person' && /^\p{Lu}/u.test(name) && /(?:^|\.)\p{Lu}[^.]*$/u.test(receiver ?? '');
}

/** `hasEmail`, `validatePhone`; but `confirmEmail` and `newEmail` are values, and a known type of data settles it. */
function isQuestionOrFunction({ before }: Head, type: NameClue['type']): boolean {
  const [first = ''] = before;
  return (type === undefined && verbKeys.has(first)) || before.some((word) => questionKeys.has(word));
}

function fits(term: Term, head: Head, receiver: Receiver, type: NameClue['type']): boolean {
  const { group } = term;
  if (!suitsType(term, type)) return false;
  const before = head.before;
  if (before.some((word) => term.notAfter.has(word)) || hasAny(receiver.keys, term.notAfter)) return false;
  const owner = withoutNeutral(before).at(-1) ?? '';
  if (operatorKeys.has(owner)) return false;
  // An organisation has a name, but no surname.
  const isPersonsOnly = group.category === 'identity.name' && group.needs === undefined;
  if (sharedWithOrganisations.test(group.category) && !isPersonsOnly) {
    if (receiver.kind === 'organisation' || organisationKeys.has(owner)) return false;
  }
  if (group.needs === undefined) return true;
  if (group.needs === 'receiver') return onlyNeutral(before) && hasAny(receiver.keys, term.of);
  if (isOfPerson(term, head, receiver)) return true;
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
  const also = alsoPersons(term);
  return (owner.length > 0 && endsInPerson(withoutRecordWords(owner), also)) || endsInPerson(after, also);
}

/** An id of a `member` is a person's; and beside a word that is not English, so is what belongs to a `client`. */
function alsoPersons({ group, languages }: Term): ReadonlySet<string> | undefined {
  if (!languages.has('en')) return continentalPersonKeys;
  return group.bareId ? doubtfulPersonKeys : undefined;
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
