import { serve } from '@hono/node-server';

import { createApp } from './app.js';
import { deleteExpired } from './database/delete-expired.js';
import { createServices } from './services.js';

const day = 24 * 60 * 60 * 1000;

const services = await createServices(process.env);
await deleteExpired(services, services.now());
setInterval(() => void deleteExpired(services, services.now()), day).unref();

serve({ fetch: createApp(services).fetch, port: Number(process.env.PORT ?? '3000') }, ({ port }) => {
  console.log(`Bureau Zichtbaar listens on http://localhost:${port}`);
  if (process.env.STAFF_TOKEN === undefined) console.log(`Staff token for this run: ${services.staffToken}`);
});
