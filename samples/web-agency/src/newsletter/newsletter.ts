import { and, eq, isNull } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';

import type { Database } from '../database/connect.js';
import type { Mailer } from '../mail/mailer.js';
import type { NewsletterList } from './newsletter-list.js';

import { consentProofs, subscribers } from '../database/tables.js';
import { ConsentProof } from './consent-proof.js';
import { Subscriber, type Topic } from './subscriber.js';

/** Version of the consent text on the form; changes with the text. */
const consentText = 'newsletter-2026-1';

export interface NewsletterServices {
  readonly database: Database;
  readonly mailer: Mailer;
  readonly newsletterList?: NewsletterList;
  readonly baseUrl: string;
  readonly now: () => Date;
}

/** First step of the double opt-in: nothing is sent until the link in the mail is opened. */
export async function askSubscription(
  services: NewsletterServices,
  request: { email: string; nickname: string; topics: readonly Topic[]; ip: string },
): Promise<void> {
  const row = { ...request, token: randomUUID(), askedAt: services.now(), confirmedAt: null };
  await services.database.insert(subscribers).values(row).onConflictDoUpdate({ target: subscribers.email, set: row });
  await services.mailer.send({
    to: request.email,
    subject: 'Bevestig je inschrijving',
    text: `Bevestig hier: ${services.baseUrl}/newsletter/confirm?token=${row.token}`,
  });
}

/** Second step: records the proof of consent and gives the address to the sending list. */
export async function confirmSubscription(
  services: NewsletterServices,
  token: string,
): Promise<ConsentProof | undefined> {
  const confirmedAt = services.now();
  const [row] = await services.database
    .update(subscribers)
    .set({ confirmedAt, token: randomUUID() })
    .where(and(eq(subscribers.token, token), isNull(subscribers.confirmedAt)))
    .returning();
  if (row === undefined) return undefined;
  const proof = new ConsentProof(
    row.email,
    row.ip,
    { text: consentText, askedAt: row.askedAt, confirmedAt },
    undefined,
  );
  await services.database.insert(consentProofs).values({ email: proof.email, ip: proof.ip, ...proof.consent });
  const unsubscribeLink = `${services.baseUrl}/newsletter/unsubscribe?token=${row.token}`;
  await services.newsletterList?.add(new Subscriber({ ...row, confirmedAt }), unsubscribeLink);
  await services.mailer.send({
    to: row.email,
    subject: 'Je bent ingeschreven',
    text: `Je kan je altijd uitschrijven: ${unsubscribeLink}`,
  });
  return proof;
}

/** Erases the subscriber here and at Brevo; the proof keeps the moment, so that the opt-out is honoured. */
export async function unsubscribe(services: NewsletterServices, token: string): Promise<boolean> {
  const [row] = await services.database.delete(subscribers).where(eq(subscribers.token, token)).returning();
  if (row === undefined) return false;
  await services.database
    .update(consentProofs)
    .set({ unsubscribedAt: services.now() })
    .where(and(eq(consentProofs.email, row.email), isNull(consentProofs.unsubscribedAt)));
  await services.newsletterList?.remove(row.email);
  return true;
}
