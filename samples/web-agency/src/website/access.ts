import type { Context, MiddlewareHandler } from 'hono';

import { getCookie, setCookie } from 'hono/cookie';
import { randomBytes, timingSafeEqual } from 'node:crypto';

import { formCookie } from './cookies.js';

const headerName = 'x-form';

/** Gives the visitor the value that forms must send back. */
export function formToken(context: Context): string {
  const token = getCookie(context, formCookie.key) ?? randomBytes(16).toString('hex');
  setCookie(context, formCookie.key, token, { sameSite: 'Strict', path: '/' });
  return token;
}

/** Lets a form through only when it comes from our own page: cookie and header carry the same value. */
export const protectForms: MiddlewareHandler = async (context, next) => {
  const token = getCookie(context, formCookie.key);
  if (context.req.method === 'POST' && (token === undefined || token !== context.req.header(headerName))) {
    return context.json({ problem: 'Send this form from our website.' }, 403);
  }
  await next();
  return undefined;
};

/** Lets staff through, by bearer token. */
export function staffOnly(staffToken: string): MiddlewareHandler {
  const expected = Buffer.from(`Bearer ${staffToken}`);
  return async (context, next) => {
    const given = Buffer.from(context.req.header('authorization') ?? '');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      return context.json({ problem: 'For staff only.' }, 401);
    }
    await next();
    return undefined;
  };
}
