import { singularForms } from './singular-forms.js';
import { splitName } from './split-name.js';
import { wordList } from './word-list.js';
import {
  continentalPersons,
  doubtfulPersons,
  personalReceivers,
  persons,
  personsInCompounds,
  recordWords,
} from './words/persons.js';
import { frenchQualifiers, machineAccounts, neutral, prepositions, verbs } from './words/qualifiers.js';

const personKeys = wordList(...Object.values(persons));
const compoundKeys = wordList(personsInCompounds);
export const doubtfulPersonKeys = wordList(doubtfulPersons);
export const continentalPersonKeys = wordList(continentalPersons);
const receiverKeys = wordList(personalReceivers);
const recordKeys = wordList(recordWords);
const frenchPersonKeys = wordList(persons.fr, 'client, cliente');
const frenchAdjectives = wordList(frenchQualifiers, 'connecte, connectee, courant, courante, nouveau, nouvelle');
const machineKeys = wordList(machineAccounts);
const verbKeys = wordList(verbs);
const neutralKeys = wordList(neutral);
const prepositionKeys = wordList(prepositions);
/** A record word after which a verb before the person is no function: `CreateUserDto`. */
const messageKeys = wordList('dto, input, payload, request, req, response, command, body, form, data, args, values');

/** The longest person takes this many words: `holder of the account`. */
const longestPerson = 3;

/**
 * Whether a variable, property, class or table of this name holds a record about a person, or several: `user`, `klanten`,
 * `CreateCustomerDto`, `utilisateurConnecte`. `client` and `userId` do not.
 */
export function isPersonWord(name: string): boolean {
  return isPersonRecord(splitName(name));
}

/** The same, for what stands before a dot: there `profile` and `me` are people too. */
export function isPersonReceiver(name: string): boolean {
  const words = splitName(name);
  return isPersonRecord(words) || receiverKeys.has(words.join(''));
}

/** The words end in a person (`new customer`), or in one of those that count here `also`. */
export function endsInPerson(words: readonly string[], also?: ReadonlySet<string>): boolean {
  for (let length = Math.min(longestPerson, words.length); length > 0; length -= 1) {
    const before = words.at(-length - 1);
    if (before !== undefined && machineKeys.has(before)) continue;
    const key = words.slice(-length).join('');
    if (compoundKeys.has(key)) return true;
    const forms = singularForms(key);
    if (forms.some((form) => personKeys.has(form))) return true;
    if (also && forms.some((form) => also.has(form))) return true;
  }
  return false;
}

/** Takes off the end what changes nothing: `user profile` and `user data` are `user`. */
export function withoutRecordWords(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && isRecordWord(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
}

function isRecordWord(word: string): boolean {
  return recordKeys.has(word) || /^\d+$/u.test(word);
}

function isPersonRecord(all: readonly string[]): boolean {
  if (all.length === 0 || all.length > 12) return false;
  const cut = all.findIndex((word, index) => index > 0 && prepositionKeys.has(word));
  const words = cut > 0 && !personKeys.has(all.join('')) ? all.slice(0, cut) : all;
  const core = withoutRecordWords(words);
  const first = core[0] ?? '';
  if (core.length > 1 && verbKeys.has(first)) {
    const last = words.at(-1) ?? '';
    if (core.length === words.length || !messageKeys.has(last)) return false;
  }
  if (endsInPerson(core)) return true;
  const [head = '', ...rest] = core;
  return (
    rest.length > 0 &&
    frenchPersonKeys.has(head) &&
    head !== 'client' &&
    rest.every((word) => frenchAdjectives.has(word) || neutralKeys.has(word))
  );
}
