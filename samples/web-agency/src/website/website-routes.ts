import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { readFile } from 'node:fs/promises';

import type { Services } from '../services.js';

import { formToken } from './access.js';
import { consentCookie } from './cookies.js';
import { homePage } from './home-page.js';

const statement = new URL('../../privacy/statement.nl-BE.html', import.meta.url);
const halfYear = 182 * 24 * 60 * 60;

export function websiteRoutes(services: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => {
    const choice = getCookie(context, consentCookie.key);
    const analyticsId = choice === 'yes' ? services.analyticsId : undefined;
    return context.html(homePage({ formToken: formToken(context), asked: choice !== undefined, analyticsId }));
  });

  routes.post('/cookies/:choice{yes|no}', (context) => {
    setCookie(context, consentCookie.key, context.req.param('choice'), {
      maxAge: halfYear,
      sameSite: 'Lax',
      path: '/',
    });
    return context.redirect('/', 303);
  });

  routes.get('/privacy', async (context) => context.html(await readFile(statement, 'utf8')));

  return routes;
}
