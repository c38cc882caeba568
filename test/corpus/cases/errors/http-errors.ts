// rule: no-personal-data-in-errors
// form: namespace import
import * as createError from 'http-errors';
import type { Request } from 'express';

export function assertAllowed(req: Request, blocked: ReadonlySet<string>) {
  if (req.method !== 'POST') throw createError.MethodNotAllowed(`${req.method} ${req.path}`);
  if (blocked.has(req.ip ?? '')) throw new createError.Forbidden(`blocked: ${req.ip}`); // expect: no-personal-data-in-errors device.ip
}
