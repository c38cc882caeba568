import fc from 'fast-check';
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';

import { hash, mask, pseudonymise } from '../../annotations/src/index.js';

const key = 'a key that only we have, in a test';

describe('mask', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['ann.voorbeeld@example.nl', 'a***@***.nl'],
    ['john@mail.example.com', 'j***@***.com'],
    ['ann@example.nl', '***@***.nl'],
    ['j@x.nl', '***@***.nl'],
    ['anna@localhost', 'a***@***'],
    ['anna@shop.voorbeeld', 'a***@***'],
    ['Anna <anna@example.nl>', 'A***'],
    ['anna@a@example.nl', 'a***'],
    ['Anna', 'A***'],
    ['Ann', '***'],
    ['', '***'],
    ['😀😀😀😀', '😀***'],
  ];
  for (const [text, masked] of cases) {
    it(`makes '${masked}' of '${text}'`, () => {
      assert.equal(mask(text), masked);
    });
  }

  it('keeps the end when asked, never more than four characters nor than one in four', () => {
    assert.equal(mask('NL91ABNA0417164300', { keep: 4 }), '***4300');
    assert.equal(mask('NL91ABNA0417164300', { keep: 18 }), '***4300');
    assert.equal(mask('12345678', { keep: 4 }), '***78');
    assert.equal(mask('123', { keep: 4 }), '***');
    for (const keep of [0, -3, Number.NaN]) assert.equal(mask('12345678', { keep }), '***');
  });

  it('hides what is no text', () => {
    assert.equal(mask(undefined as unknown as string), '***');
  });

  it('never shows more than a quarter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.option(fc.integer(), { nil: undefined }), (text, keep) => {
        const bare = text.replaceAll(/[@*]/gu, '');
        const shown = mask(bare, keep === undefined ? {} : { keep }).replace('***', '');
        assert.ok(Array.from(shown).length * 4 <= Array.from(bare).length, shown);
      }),
    );
  });
});

describe('hash', () => {
  it('is HMAC-SHA-256 in hexadecimal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        assert.equal(await hash(text, key), createHmac('sha256', key).update(text, 'utf8').digest('hex'));
      }),
      { numRuns: 20 },
    );
  });

  it('takes bytes for a key', async () => {
    assert.equal(await hash('ann@example.org', new TextEncoder().encode(key)), await hash('ann@example.org', key));
  });
});

describe('pseudonymise', () => {
  it('gives the same 22 characters, safe in a URL, for the same value, key and domain', async () => {
    const token = await pseudonymise('ann@example.org', key, 'analytics');
    assert.match(token, /^[\w-]{22}$/);
    assert.equal(await pseudonymise('ann@example.org', key, 'analytics'), token);
  });

  it('gives another for another value, key or domain, and never that of hash', async () => {
    const tokens = await Promise.all([
      pseudonymise('ann@example.org', key, 'analytics'),
      pseudonymise('bob@example.org', key, 'analytics'),
      pseudonymise('ann@example.org', `${key}!`, 'analytics'),
      pseudonymise('ann@example.org', key, 'mail'),
      pseudonymise('b', key, 'ca'),
      pseudonymise('ab', key, 'c'),
      pseudonymise('ann@example.org', key, ''),
    ]);
    assert.equal(new Set(tokens).size, tokens.length);
    const plain = Buffer.from(await hash('ann@example.org', key), 'hex').toString('base64url');
    assert.ok(tokens.every((token) => !plain.startsWith(token)));
  });
});

describe('keys', () => {
  for (const wrong of ['', 'too short', new Uint8Array(15), undefined, 12]) {
    it(`refuse ${typeof wrong === 'string' ? `'${wrong}'` : String(wrong)}`, async () => {
      const refusal = { name: 'TypeError', message: /^The key must be a text or a Uint8Array of at least 16 bytes/ };
      await assert.rejects(hash('ann', wrong as string), refusal);
      await assert.rejects(pseudonymise('ann', wrong as string, 'mail'), refusal);
    });
  }

  it('do not help a value that is no text', async () => {
    await assert.rejects(hash(undefined as unknown as string, key), { name: 'TypeError' });
    await assert.rejects(pseudonymise('ann', key, undefined as unknown as string), { name: 'TypeError' });
  });

  it('need a platform with WebCrypto', async () => {
    const { crypto } = globalThis;
    Object.defineProperty(globalThis, 'crypto', { configurable: true, value: undefined });
    try {
      await assert.rejects(hash('ann', key), { message: /^This platform has no WebCrypto/ });
    } finally {
      Object.defineProperty(globalThis, 'crypto', { configurable: true, value: crypto });
    }
  });
});
