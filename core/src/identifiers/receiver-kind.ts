import { isPersonReceiver, withoutRecordWords } from './person-words.js';
import { singularForms } from './singular-forms.js';
import { splitName } from './split-name.js';
import { wordList } from './word-list.js';
import { organisations } from './words/organisations.js';
import { payloads, things } from './words/things.js';

/** What a value is a property of. `other`: anything else that has a name. */
export interface Receiver {
  readonly kind: 'person' | 'organisation' | 'thing' | 'payload' | 'other' | 'none';
  /** Its name as one word without its spaces, and the last words of it, for lists of particular receivers. */
  readonly keys: ReadonlySet<string>;
}

const organisationKeys = wordList(organisations);
const thingKeys = wordList(things);
const payloadKeys = wordList(payloads);
const nobody: Receiver = { kind: 'none', keys: new Set() };

/** The last name of a receiver, `req.user` or `Promise<User | null>` included, and what kind of thing it stands for. */
export function receiverOf(text: string | undefined): Receiver {
  const name = lastNameIn(text ?? '');
  if (name === '' || name === 'this' || name === 'self') return nobody;
  const words = splitName(name);
  const keys = lastWordsOf(words);
  return { kind: kindOf(name, words, keys), keys };
}

/** The last one, two and three words as one, and what they can be the plural of. */
function lastWordsOf(words: readonly string[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let start = Math.max(0, words.length - 3); start < words.length; start += 1) {
    for (const form of singularForms(words.slice(start).join(''))) keys.add(form);
  }
  return keys;
}

function kindOf(name: string, words: readonly string[], keys: ReadonlySet<string>): Receiver['kind'] {
  if (isPersonReceiver(name)) return 'person';
  if (hasAny(keys, thingKeys)) return 'thing';
  // A record of a company is about the company; one of a table or a template (`templateData`) may be about anybody.
  if (hasAny(lastWordsOf(withoutRecordWords(words)), organisationKeys)) return 'organisation';
  return hasAny(keys, payloadKeys) ? 'payload' : 'other';
}

export function hasAny(keys: ReadonlySet<string>, list: ReadonlySet<string>): boolean {
  for (const key of keys) if (list.has(key)) return true;
  return false;
}

const wrappers =
  /^(?:Promise|Array|ReadonlyArray|Partial|Required|Readonly|NonNullable|Omit|Pick|null|undefined|unknown)$/u;

/** `this.currentUser!` -> `currentUser`; `Partial<User>[]` -> `User`. */
function lastNameIn(text: string): string {
  if (text.length > 200) return '';
  const names = text.split(/[^\p{L}\p{M}\p{N}_$.-]+/u).filter((part) => part !== '' && !wrappers.test(part));
  const [first = ''] = /[<|]/u.test(text) ? names : names.slice(-1);
  return first.split('.').findLast((part) => part !== '') ?? '';
}
