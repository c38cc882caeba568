import { UsageError } from '../errors.js';

/**
 * An address that may be asked for: of the web, encrypted, without a name or password in it. A page on this machine itself, as
 * one tries it out, need not be encrypted.
 *
 * @throws UsageError otherwise.
 */
export function requirePageAddress(text: string): URL {
  if (!URL.canParse(text)) throw new UsageError(`"${text}" is no address.`, 'Give one like https://a.example/privacy.');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') {
    throw new UsageError('An address with a name or password in it is not asked for.', 'Give one that visitors use.');
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isOwnMachine(url))) {
    throw new UsageError(`"${text}" is not encrypted.`, 'Give an address that begins with https://.');
  }
  url.hash = '';
  return url;
}

/** Whether an address is of this machine itself. */
export function isOwnMachine({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/u.test(hostname);
}
