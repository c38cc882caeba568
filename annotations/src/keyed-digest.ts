/** Secret bytes that a digest depends on: a text (as UTF-8) or bytes, at least 16 of them. */
export type DigestKey = string | Uint8Array;

/** 112 bits are the least that NIST SP 800-131A allows for HMAC; this is the next whole number of words. */
const leastBytes = 16;

interface Subtle {
  importKey(format: 'raw', key: Uint8Array, algorithm: object, extractable: boolean, uses: string[]): Promise<object>;
  sign(algorithm: 'HMAC', key: object, data: Uint8Array): Promise<ArrayBuffer>;
}

// Typed by hand: whether these globals are known depends on the `lib` of whoever compiles this.
const platform = globalThis as unknown as {
  readonly crypto?: { readonly subtle?: Subtle };
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
};

/**
 * HMAC-SHA-256 (RFC 2104) over WebCrypto, in Node.js and in browsers.
 * @throws TypeError when the value is no text or the key too short; Error where the platform has no WebCrypto (a page without
 * HTTPS). No message holds the value or the key.
 */
export async function keyedDigest(text: string, key: DigestKey): Promise<Uint8Array> {
  if (typeof text !== 'string') throw new TypeError('The value to pseudonymise must be a text.');
  const encoder = new platform.TextEncoder();
  const bytes: unknown = typeof key === 'string' ? encoder.encode(key) : key;
  if (!(bytes instanceof Uint8Array) || bytes.length < leastBytes) {
    throw new TypeError(`The key must be a text or a Uint8Array of at least ${String(leastBytes)} bytes, kept secret.`);
  }
  const subtle = platform.crypto?.subtle;
  if (subtle === undefined) throw new Error('This platform has no WebCrypto: a page needs HTTPS for it.');
  const imported = await subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await subtle.sign('HMAC', imported, encoder.encode(text)));
}
