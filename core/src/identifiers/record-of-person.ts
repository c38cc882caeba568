import { receiverOf } from './receiver-kind.js';
import { splitName } from './split-name.js';
import { wordList } from './word-list.js';
import { besideOthers, besidePersons, neutralRecords, reachable, registrations } from './words/records.js';

const personKeys = wordList(besidePersons);
const reachableKeys = wordList(reachable);
const otherKeys = wordList(besideOthers);
const neutralKeys = wordList(neutralRecords);
const registrationKeys = wordList(registrations);

/**
 * Whether a record whose own name tells nothing is about a person, by what else it holds: `input.name` beside
 * `input.firstName` or `input.email`. A company has an e-mail address too, so that one alone tells only where people are
 * who sends in.
 *
 * @param receiver - What the record goes by: a variable, a property or a type; absent: nothing.
 * @param beside - Names of all that it holds.
 */
export function isRecordOfPerson(receiver: string | undefined, beside: readonly string[]): boolean {
  const { kind, keys } = receiverOf(receiver);
  if (kind === 'thing' || kind === 'organisation') return false;
  const held = beside.map((name) => splitName(name).join(''));
  if (held.some((key) => otherKeys.has(key))) return false;
  if (held.some((key) => personKeys.has(key))) return true;
  const isOpen = kind !== 'other' || [...keys].some((key) => neutralKeys.has(key) || registrationKeys.has(key));
  return isOpen && held.some((key) => reachableKeys.has(key));
}
