import { createApp } from './app.js';
import { deleteExpired } from './retention/delete-expired.js';
import { createServices } from './services.js';

const day = 24 * 60 * 60 * 1000;

const services = await createServices(process.env);
await deleteExpired(services.database, services.now());
setInterval(() => void deleteExpired(services.database, services.now()), day).unref();

const url = await createApp(services).listen({ port: Number(process.env.PORT ?? '3000') });
console.log(`Meetbedrijf listens on ${url}`);
if (process.env.STAFF_TOKEN === undefined) console.log(`Staff token for this run: ${services.staffToken}`);
