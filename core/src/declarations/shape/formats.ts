import { isDay } from '../../facts/is-day.js';
import { isCountryCode } from './countries.js';

/** A form of text: how to tell it, and how to name it in a message (names of standards, the same in every language). */
export interface TextFormat {
  readonly accepts: (text: string) => boolean;
  readonly expected: string;
}

const durationPattern = /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?)?$/;
// One @, a domain with a dot, nothing that ends or starts a header or tag: enough to catch slips, never to judge names.
const emailPattern = /^[^\s@<>(),:;"[\]\\]+@[^\s@<>(),:;"[\]\\.]+(?:\.[^\s@<>(),:;"[\]\\.]+)+$/;

/** Formats by the name that the TSDoc tag `@format` gives them. */
export const textFormats: Readonly<Record<string, TextFormat>> = {
  country: { accepts: isCountryCode, expected: 'ISO 3166-1 alpha-2 (BE, NL …)' },
  date: { accepts: isDay, expected: 'ISO 8601 (YYYY-MM-DD)' },
  duration: { accepts: isDuration, expected: 'ISO 8601 (P1Y, P6M, P30D …)' },
  'file-name': { accepts: isFileName, expected: 'a-z, 0-9, -, _, .' },
  email: { accepts: (text) => emailPattern.test(text), expected: 'name@example.org' },
  'language-tag': { accepts: isLanguageTag, expected: 'BCP 47 (nl, nl-BE, en …)' },
  sha256: { accepts: (text) => /^[0-9a-f]{64}$/.test(text), expected: 'SHA-256 (64 × 0-9, a-f)' },
  'storage-period': {
    accepts: (text) => text === 'session' || isDuration(text),
    expected: 'ISO 8601 (P1Y, P6M, P30D …) | "session"',
  },
  version: { accepts: (text) => /^[0-9a-f]{8}$/.test(text), expected: '8 × 0-9, a-f' },
  uri: { accepts: isWebAddress, expected: 'https://…' },
};

function isDuration(text: string): boolean {
  return durationPattern.test(text);
}

/** A name that stays in its folder on every system. */
function isFileName(text: string): boolean {
  return /^[\p{L}\p{N}_-][\p{L}\p{N}._-]{0,100}$/u.test(text);
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1 && /^[a-z]{2,3}(?:-|$)/.test(text);
  } catch {
    return false;
  }
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && !/\s/.test(text) && URL.canParse(text);
}
