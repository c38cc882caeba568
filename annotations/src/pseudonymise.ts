import type { DigestKey } from './keyed-digest.js';
import type { Pseudonymised } from './pseudonymised.js';

import { keyedDigest } from './keyed-digest.js';

/** 128 bits: no two of all the people there are get the same by chance, and the token stays short. */
const tokenBytes = 16;

/**
 * A token that stands for a person in one place: 22 characters that are safe in a URL, always the same for the same value,
 * key and domain. Give it to a recipient in place of an id or an e-mail address:
 * `analytics.identify(await pseudonymise(user.id, key, 'analytics'))`.
 *
 * Unlike `hash` it depends on a domain: two recipients with tokens of different domains cannot join what they know of one
 * person, and neither can be joined with a column of hashes. Nothing leads back from a token but asking again for every
 * candidate, with the key.
 *
 * @param key at least 16 secret bytes; a text counts as UTF-8. Losing it loses the tie to the person, sharing it gives it away.
 * @param domain where the token is used, e.g. the id of the recipient. Not secret.
 * @returns a promise that fails when value or domain is no text, the key is too short, or the platform has no WebCrypto.
 */
export async function pseudonymise(value: string, key: DigestKey, domain: string): Promise<Pseudonymised<string>> {
  if (typeof value !== 'string' || typeof domain !== 'string') {
    throw new TypeError('The value to pseudonymise and the domain must be texts.');
  }
  // As JSON no value and domain run together: ('ab', 'c') is not ('a', 'bc').
  const digest = await keyedDigest(JSON.stringify([domain, value]), key);
  const binary = String.fromCharCode(...digest.slice(0, tokenBytes));
  return toBase64(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

// Typed by hand: whether `btoa` is known depends on the `lib` of whoever compiles this.
function toBase64(binary: string): string {
  return (globalThis as unknown as { btoa(binary: string): string }).btoa(binary);
}
