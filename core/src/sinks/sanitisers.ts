import type { CallPattern } from './call-pattern.js';

/** Library functions whose result has no person in it any more, or only one who is hidden behind a code (recital 26 GDPR). */
interface SanitiserDefinition {
  /** Unique; kebab-case: `node-crypto`. */
  readonly id: string;
  readonly packages?: readonly string[];
  readonly globals?: readonly string[];
  /** Calls whose result is meant, whatever their arguments and what they are called on carry. */
  readonly calls: readonly CallPattern[];
  readonly outcome: 'pseudonymised' | 'redacted';
}

/**
 * Verified: @types/node 24, @types/bcrypt 6, bcryptjs 3, argon2 0.45, @node-rs/argon2 2, hash-wasm 4, @types/object-hash 3,
 * @types/md5 2, sha.js 2, uuid 14, @types/crypto-js 4, @noble/hashes 2, @types/libsodium-wrappers 0.7, tweetnacl 1,
 * fast-redact 3, @pinojs/redact 0.4, @hackylabs/deep-redact 3, redact-pii 3, maskdata 1.
 */
export const sanitisers: readonly SanitiserDefinition[] = [
  {
    id: 'node-crypto',
    packages: ['crypto'],
    calls: [
      {
        callee: [
          'argon2',
          'argon2Sync',
          'createCipheriv.().final',
          'createCipheriv.().update',
          'Cipheriv.().final',
          'Cipheriv.().update',
          'createSign.().sign',
          'digest',
          'hash',
          'hkdf',
          'hkdfSync',
          'pbkdf2',
          'pbkdf2Sync',
          'privateEncrypt',
          'publicEncrypt',
          'scrypt',
          'scryptSync',
          'subtle.deriveBits',
          'subtle.digest',
          'subtle.encrypt',
          'subtle.sign',
        ],
      },
      { callee: ['createHash', 'createHmac', 'createHash.().update', 'createHmac.().update'] },
    ],
    outcome: 'pseudonymised',
  },
  {
    id: 'web-crypto',
    globals: ['crypto', 'Bun'],
    calls: [
      { callee: ['subtle.deriveBits', 'subtle.digest', 'subtle.encrypt', 'subtle.sign'] },
      { callee: ['Bun.hash', 'Bun.password.hash', 'Bun.password.hashSync', 'CryptoHasher.().digest'] },
    ],
    outcome: 'pseudonymised',
  },
  {
    id: 'password-hashes',
    packages: [
      'bcrypt',
      'bcryptjs',
      'argon2',
      '@node-rs/argon2',
      '@node-rs/bcrypt',
      'scrypt-js',
      'scryptsy',
      'bcrypt-ts',
      '@phc/argon2',
      'pbkdf2',
    ],
    calls: [
      {
        callee: [
          'hash',
          'hashSync',
          'hashRaw',
          'hashRawSync',
          'pbkdf2',
          'pbkdf2Sync',
          'scrypt',
          'syncScrypt',
          '^default',
        ],
      },
    ],
    outcome: 'pseudonymised',
  },
  {
    id: 'hashes',
    packages: [
      'hash-wasm',
      'object-hash',
      'ohash',
      'md5',
      'js-md5',
      'js-sha1',
      'js-sha256',
      'js-sha3',
      'js-sha512',
      'sha.js',
      'hash.js',
      'create-hash',
      'create-hmac',
      'blakejs',
      'xxhash-wasm',
      'xxhashjs',
      'string-hash',
      'murmurhash',
      'imurmurhash',
      'hash-sum',
      'hasha',
      'spark-md5',
      'ts-md5',
      '@noble/hashes',
      '@stablelib/*',
      'fast-sha256',
    ],
    // Nothing in them gives back what it was given.
    calls: [{ callee: ['*', '()', '^default'] }],
    outcome: 'pseudonymised',
  },
  {
    id: 'name-based-uuid',
    packages: ['uuid', 'uuidv5', 'uuid-by-string'],
    calls: [{ callee: ['v3', 'v5', 'uuidv5', '^default', 'stringToUUID'] }],
    outcome: 'pseudonymised',
  },
  {
    id: 'crypto-js',
    packages: ['crypto-js'],
    calls: [
      {
        callee: [
          'AES.encrypt',
          'DES.encrypt',
          'EvpKDF',
          'HmacMD5',
          'HmacSHA1',
          'HmacSHA256',
          'HmacSHA384',
          'HmacSHA512',
          'MD5',
          'PBKDF2',
          'RC4.encrypt',
          'RIPEMD160',
          'Rabbit.encrypt',
          'SHA1',
          'SHA224',
          'SHA256',
          'SHA3',
          'SHA384',
          'SHA512',
          'TripleDES.encrypt',
          '^default',
        ],
      },
    ],
    outcome: 'pseudonymised',
  },
  {
    id: 'encryption',
    packages: [
      'tweetnacl',
      'libsodium-wrappers',
      'libsodium-wrappers-sumo',
      'sodium-native',
      '@noble/ciphers',
      'cryptr',
      'simple-crypto-js',
      'openpgp',
      'node-forge',
      '@aws-crypto/client-node',
      '@aws-sdk/client-kms',
      '@google-cloud/kms',
    ],
    calls: [
      {
        callee: [
          'EncryptCommand',
          'box',
          'crypto_aead_xchacha20poly1305_ietf_encrypt',
          'crypto_box_easy',
          'crypto_box_seal',
          'crypto_generichash',
          'crypto_hash',
          'crypto_pwhash',
          'crypto_pwhash_str',
          'crypto_secretbox_easy',
          'digest',
          'encrypt',
          'hash',
          'secretbox',
        ],
      },
    ],
    outcome: 'pseudonymised',
  },
  {
    id: 'jose-encryption',
    packages: ['jose', 'iron-session', '@hapi/iron', 'iron-webcrypto'],
    calls: [
      {
        callee: [
          'CompactEncrypt.().encrypt',
          'EncryptJWT.().encrypt',
          'FlattenedEncrypt.().encrypt',
          'GeneralEncrypt.().encrypt',
          'sealData',
          'seal',
        ],
      },
    ],
    outcome: 'pseudonymised',
  },
  {
    id: 'redactors',
    packages: [
      'fast-redact',
      '@pinojs/redact',
      'slow-redact',
      '@hackylabs/deep-redact',
      'deep-redact',
      'redact-pii',
      'redact-object',
      'redact-secrets',
      '@openredaction/openredaction',
    ],
    calls: [
      {
        callee: ['()', 'AsyncRedactor.().redactAsync', 'SyncRedactor.().redact', 'map', 'redact', 'redactAsync'],
      },
    ],
    outcome: 'redacted',
  },
  {
    id: 'masks',
    packages: ['maskdata', 'mask-email-phone', 'string-masking', 'mask-json'],
    calls: [
      {
        callee: [
          '()',
          '^default',
          'getMaskedStrings',
          'maskCard',
          'maskEmail',
          'maskEmail2',
          'maskJSON',
          'maskJSON2',
          'maskJSONFields',
          'maskPassword',
          'maskPhone',
          'maskStringV2',
          'maskUuid',
        ],
      },
    ],
    outcome: 'pseudonymised',
  },
  {
    id: 'made-up-values',
    packages: ['@faker-js/faker', 'faker', 'chance', 'falso', '@ngneat/falso', 'casual'],
    // Invented people are nobody.
    calls: [{ callee: ['*', '()'] }],
    outcome: 'redacted',
  },
];
