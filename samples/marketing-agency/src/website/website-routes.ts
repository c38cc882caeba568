import { collectionPoint } from '@verklaar/annotations';
import { Hono } from 'hono';
import { getCookie, setCookie, deleteCookie } from 'hono/cookie';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

import type { Services } from '../services.js';
import type { PageView } from './visit.js';

import { enquiries } from '../privacy.js';
import { choiceCookie, visitCookie } from './cookies.js';
import { type Consent, homePage } from './home-page.js';
import { staffOnly } from './staff-only.js';

export const contactForm = collectionPoint({ id: 'contact-form', collects: [enquiries], noticeShown: true });

const statement = new URL('../../privacy/statement.website.nl-NL.html', import.meta.url);
const halfYear = 180 * 24 * 60 * 60;

const enquirySchema = z
  .object({
    name: z.string().min(1).max(200).meta({ personalData: 'identity.name' }),
    email: z.email().optional().meta({ personalData: 'contact.email' }),
    phone: z.string().max(20).optional().meta({ personalData: 'contact.phone' }),
    message: z.string().min(1).max(5000).meta({ personalData: 'comm.message' }),
  })
  .meta({ processedFor: [enquiries], dataSubjects: ['correspondent'] });

const consentSchema = z.object({ statistics: z.boolean(), advertising: z.boolean() });

/** What the choice cookie says: its date, and what was agreed to. */
function readConsent(value: string | undefined): Consent | undefined {
  if (value === undefined) return undefined;
  const parts = value.split('.');
  return { statistics: parts.includes('statistics'), advertising: parts.includes('advertising') };
}

export function websiteRoutes(services: Services): Hono {
  const { database } = services;
  const routes = new Hono();

  routes.get('/', async (context) => {
    const consent = readConsent(getCookie(context, choiceCookie.key));
    if (consent?.statistics === true) {
      const visitor = getCookie(context, visitCookie.key) ?? randomUUID();
      setCookie(context, visitCookie.key, visitor, { sameSite: 'Lax', path: '/' });
      const view: PageView = { visitor, page: context.req.path, at: services.now() };
      await database.query('INSERT INTO page_views (visitor, page, at) VALUES ($1, $2, $3)', [
        view.visitor,
        view.page,
        view.at,
      ]);
    }
    return context.html(homePage({ choice: consent, tags: services.tags }));
  });

  routes.post('/cookies', async (context) => {
    const consent = consentSchema.parse(await context.req.json());
    const parts = [
      services.now().toISOString().slice(0, 10),
      ...(consent.statistics ? ['statistics'] : []),
      ...(consent.advertising ? ['advertising'] : []),
    ];
    setCookie(context, choiceCookie.key, parts.join('.'), { maxAge: halfYear, sameSite: 'Lax', path: '/' });
    if (!consent.statistics) deleteCookie(context, visitCookie.key);
    return context.body(null, 204);
  });

  routes.get('/privacy', async (context) => context.html(await readFile(statement, 'utf8')));

  routes.post('/enquiries', async (context) => {
    const enquiry = enquirySchema.parse(await context.req.json());
    const id = randomUUID();
    await database.query('INSERT INTO enquiries (id, name, email, phone, message) VALUES ($1, $2, $3, $4, $5)', [
      id,
      enquiry.name,
      enquiry.email ?? null,
      enquiry.phone ?? null,
      enquiry.message,
    ]);
    return context.json({ id }, 201);
  });

  routes.post('/enquiries/:id/close', staffOnly(services), async (context) => {
    await database.query('UPDATE enquiries SET closed_at = $2 WHERE id::text = $1', [
      context.req.param('id'),
      services.now(),
    ]);
    return context.body(null, 204);
  });

  return routes;
}
