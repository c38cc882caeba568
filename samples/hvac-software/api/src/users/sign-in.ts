import type { Request, RequestHandler, Response } from 'express';

import { signIn } from '@verklaar-samples/hvac-domain';
import { terminalAccess } from '@verklaar/annotations';
import { and, eq, gt } from 'drizzle-orm';
import { randomBytes } from 'node:crypto';

import type { Services } from '../services.js';

import { sessions, users } from '../database/tables.js';
import { matchesPassword } from './password.js';

const day = 24 * 60 * 60 * 1000;

/** Without it the web applications cannot be used. */
export const sessionCookie = terminalAccess({
  key: 'session',
  kind: 'cookie',
  purpose: {
    nl: 'u aanmelden; zonder deze cookie werken de webapplicaties niet',
    en: 'signing you in; the web applications do not work without it',
    fr: 'vous connecter ; sans ce cookie, les applications web ne fonctionnent pas',
    de: 'Ihre Anmeldung; ohne diesen Cookie laufen die Webanwendungen nicht',
  },
  duration: 'P1D',
  necessity: 'necessary',
  recipients: [],
  activity: signIn,
});

type SignedIn = typeof users.$inferSelect;

/** Starts a session: a day in a browser, 90 days in the app, which names its installation. */
export async function startSession(
  services: Services,
  given: { readonly email: string; readonly password: string; readonly installationId?: string | undefined },
): Promise<string | undefined> {
  const [user] = await services.database.select().from(users).where(eq(users.email, given.email));
  if (user === undefined || !matchesPassword(given.password, user.passwordHash)) return undefined;
  const token = randomBytes(24).toString('hex');
  const lifetime = given.installationId === undefined ? day : 90 * day;
  await services.database.insert(sessions).values({
    token,
    userId: user.id,
    installationId: given.installationId ?? null,
    expiresAt: new Date(services.now().getTime() + lifetime),
  });
  return token;
}

export function giveCookie(response: Response, token: string): void {
  response.cookie(sessionCookie.key, token, { httpOnly: true, sameSite: 'strict', maxAge: day });
}

/** The user behind a cookie or a token. */
export async function signedInUser(services: Services, request: Request): Promise<SignedIn | undefined> {
  const cookie = /(?:^|;\s*)session=([0-9a-f]+)/.exec(request.headers.cookie ?? '')?.[1];
  const token = cookie ?? /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined) return undefined;
  const [found] = await services.database
    .select({ user: users })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.token, token), gt(sessions.expiresAt, services.now())));
  return found?.user;
}

/** Lets only our own staff through, by bearer token. */
export function staffOnly(services: Services): RequestHandler {
  return (request, response, next) => {
    if (request.headers.authorization === `Bearer ${services.staffToken}`) next();
    else response.status(401).json({ problem: 'For staff only.' });
  };
}
