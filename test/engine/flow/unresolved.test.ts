import typescript from 'typescript';

import { analysisOf, assertCarried, hostOf } from '../../support/carried.js';
import { createMemoryProgram } from '../../support/memory-program.js';

/** One file each: each line says what it hands over, though what it imports is not installed. */
const files: Readonly<Record<string, string>> = {
  '/r/loggers.ts': `
import { logger } from '@shop/log';
import log, { createLogger, type Level } from '@shop/logging';
import * as kit from '@shop/kit';
import { logger as kitLogger } from '@shop/kit/logger';
import { Ledger } from '@shop/ledger';
import { buildLoggerFactory, makeCatalogues } from '@shop/tools';
declare const parcel: {
  /** @personalData contact.email for orders */
  q: string;
  size: number;
};
logger.error({ to: parcel.q, size: parcel.size }, 'no delivery'); //= q contact.email
log.info(parcel.q); //= q contact.email
kitLogger.warn(parcel.q); //= q contact.email
const child = logger.child({ part: 'desk' });
const deskLogger = logger.child({ part: 'desk' });
deskLogger.debug(parcel.q); //= q contact.email
const made = createLogger('desk');
const madeLogger = createLogger('desk');
madeLogger.info(parcel.q); //= q contact.email
const makeLogger = buildLoggerFactory({ plugins: [] });
const partLogger = makeLogger('desk');
partLogger.warn({ to: parcel.q }); //= q contact.email
export function pack({ logger = makeLogger('pack') }) {
  logger.info(parcel.q); //= q contact.email
}
const bookLogger = makeCatalogues('desk');
bookLogger.info(parcel.q);
logger.setLevel(parcel.q as Level);
kit.maths.log(parcel.q);
new Ledger().log(parcel.q);
logger.info(parcel.size);
`,
  '/r/loggers-of-the-page.ts': `
declare const logger: any, catalog: any, ledger: { info(text: string): void };
declare const parcel: {
  /** @personalData contact.email for orders */
  q: string;
  size: number;
};
logger.info('sent', { to: parcel.q }); //= q contact.email
LOG.warn(parcel.q); //= q contact.email
globalThis.logger.error(parcel.q); //= q contact.email
logger.setLevel(parcel.q);
logger.info(parcel.size);
catalog.info(parcel.q);
ledger.info(parcel.q);
dialog.error(parcel.q);
Math.log(parcel.q);
`,
  '/r/clients.ts': `
import type Stripe from 'stripe';
interface Options { readonly stripeClient: Stripe; readonly shelf: { things: { create(value: unknown): void } } }
declare const parcel: {
  /** @personalData contact.email for orders */
  q: string;
};
export function make(options: Options) {
  options.stripeClient.customers.create({ email: parcel.q }); //= q contact.email
  const client = options.stripeClient;
  client.customers.update('x', { email: parcel.q }); //= q contact.email
  options.shelf.things.create({ email: parcel.q });
}
`,
  '/r/errors.ts': `
class Missing extends Error {
  constructor(kind: string, id: string | null) {
    super(id ? \`\${kind} \${id} is missing\` : \`\${kind} is missing\`);
  }
}
declare const parcel: {
  /** @personalData contact.email for orders */
  q: string;
  size: number;
};
throw new Missing('parcel', parcel.q); //= q contact.email
throw new Missing('parcel', String(parcel.size));
throw new Missing('parcel', null);
`,
};

describe('flows through what is not installed', () => {
  const analysis = analysisOf(hostOf(typescript, createMemoryProgram(typescript, files), '/r'), '/r');

  for (const [file, text] of Object.entries(files)) {
    it(file, () => {
      assertCarried(analysis, file, text);
    });
  }
});
