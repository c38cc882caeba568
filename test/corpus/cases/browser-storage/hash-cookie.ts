// rule: no-personal-data-in-browser-storage
// form: pseudonymised
import { createHash } from 'node:crypto';

import type { Response } from 'express';

export function bucket(res: Response, user: { email: string }) {
  const digest = createHash('sha256').update(user.email).digest();
  res.cookie('bucket', String((digest[0] ?? 0) % 2), { maxAge: 864e5 });
}
