import { periodOfNumber } from '../values/duration-of.js';

/** What the text of a cookie says, as `document.cookie` and the header `Set-Cookie` take it (RFC 6265, 4.1). */
export interface CookieText {
  readonly key?: string;
  /** ISO 8601 duration or `session`; absent: not to be read. */
  readonly lifetime?: string;
  readonly isRemoval: boolean;
}

/** @param text - with `*` for parts that are not constant. */
export function readCookieText(text: string): CookieText {
  const [pair = '', ...attributes] = text.split(';');
  const [name = ''] = pair.split('=', 1);
  const key = name.trim();
  const maxAge = attributeOf(attributes, 'max-age');
  const expires = attributeOf(attributes, 'expires');
  const isRemoval = /^-|^0+$/u.test(maxAge ?? '') || /\b(?:1970|1969)\b|^0$|^Thu, 01 Jan/u.test(expires ?? '');
  const hasUnknown = attributes.some(
    (attribute) => attribute.includes('*') && !/^\s*(?:path|domain)\s*=/iu.test(attribute),
  );
  const lifetime =
    maxAge !== undefined && /^\d+$/u.test(maxAge)
      ? periodOfNumber(Number(maxAge), 'seconds')
      : maxAge === undefined && expires === undefined && !hasUnknown && !pair.endsWith('*')
        ? 'session'
        : undefined;
  return {
    ...(pair.includes('=') && !/^\**$/u.test(key) && { key }),
    ...(lifetime !== undefined && !isRemoval && { lifetime }),
    isRemoval,
  };
}

function attributeOf(attributes: readonly string[], name: string): string | undefined {
  for (const attribute of attributes) {
    const [key = '', ...value] = attribute.split('=');
    if (key.trim().toLowerCase() === name) return value.join('=').trim();
  }
  return undefined;
}
