// rule: no-personal-data-in-urls
// form: pseudonymised
import { createHash } from 'node:crypto';

export function avatarPath(user: { email: string }) {
  const hash = createHash('sha256').update(user.email.trim().toLowerCase()).digest('hex');
  return new URL(`/avatars/${hash}.png`, process.env.ORIGIN);
}
