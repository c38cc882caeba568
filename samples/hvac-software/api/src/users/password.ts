import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

/** Salt and digest of a password; the password itself is kept nowhere. */
export function hashPassword(password: string): string {
  const salt = randomBytes(16);
  return `${salt.toString('hex')}:${scryptSync(password, salt, 32).toString('hex')}`;
}

export function matchesPassword(password: string, stored: string): boolean {
  const [salt = '', digest = ''] = stored.split(':');
  const expected = Buffer.from(digest, 'hex');
  return timingSafeEqual(scryptSync(password, Buffer.from(salt, 'hex'), expected.length), expected);
}
