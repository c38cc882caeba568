import type { DigestKey } from './keyed-digest.js';
import type { Pseudonymised } from './pseudonymised.js';

import { keyedDigest } from './keyed-digest.js';

/**
 * HMAC-SHA-256 of a text in lower-case hexadecimal (64 characters): to look up or compare a value within your own systems
 * without storing it. Anyone with the same key gets the same result, as do `createHmac('sha256', key)` and a database.
 *
 * There is no form without a key. E-mail addresses, telephone and national numbers can be guessed one by one: a plain hash of
 * them is undone by hashing all candidates. With a key that only you have, it cannot be; the key is kept apart from the data
 * (Art. 4(5) GDPR). Whoever holds both still holds personal data.
 *
 * Two spellings are two values: bring a text to one form first (`email.trim().toLowerCase()`). To hand data to others, take
 * `pseudonymise`.
 *
 * @param key at least 16 secret bytes; a text counts as UTF-8.
 * @returns a promise that fails when the value is no text, the key is too short, or the platform has no WebCrypto.
 */
export async function hash(value: string, key: DigestKey): Promise<Pseudonymised<string>> {
  const digest = await keyedDigest(value, key);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
