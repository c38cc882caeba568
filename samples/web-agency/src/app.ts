import { Hono } from 'hono';

import type { Services } from './services.js';

import { contactRoutes } from './contact/contact-routes.js';
import { customerRoutes } from './customers/customer-routes.js';
import { newsletterRoutes } from './newsletter/newsletter-routes.js';
import { orderRoutes } from './orders/order-routes.js';
import { supportRoutes } from './support/support-routes.js';
import { protectForms, staffOnly } from './website/access.js';
import { logVisits } from './website/log-visits.js';
import { websiteRoutes } from './website/website-routes.js';

/** The HTTP API and the one page of the website. */
export function createApp(services: Services): Hono {
  const app = new Hono();
  app.use(logVisits(services));
  app.use('/contact', protectForms);
  app.use('/newsletter', protectForms);
  app.use('/orders', protectForms);
  app.use('/customers/*', staffOnly(services.staffToken));
  app.use('/support/*', staffOnly(services.staffToken));
  app.use('/contact/:id/close', staffOnly(services.staffToken));
  app.route('/', websiteRoutes(services));
  app.route('/contact', contactRoutes(services));
  app.route('/newsletter', newsletterRoutes(services));
  app.route('/orders', orderRoutes(services));
  app.route('/customers', customerRoutes(services));
  app.route('/support', supportRoutes(services));
  return app;
}
