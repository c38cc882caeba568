import {
  accessLogs,
  contacts,
  deleteExpired,
  pageViews,
  purchases,
  requests,
  sessions,
  subscribers,
} from '@verklaar-samples/hvac-api';
import assert from 'node:assert/strict';

import { startFakeService, type FakeService } from './harness/fake-service.js';
import { start, type Running } from './harness/start.js';

/** Each period: what is past it goes, what is within it stays. */
describe('hvac-software: deletion after the declared periods', () => {
  let app: Running;
  let system: FakeService;
  before(async () => {
    system = await startFakeService(() => ({ status: 204 }));
    app = await start({ HELPDESK_TOKEN: 'geheim', HELPDESK_URL: system.url });
    const { database } = app.services;
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    const request = { name: 'n', email: 'e', message: 'm' };
    await database.insert(requests).values([
      { ...request, id: 'past', closedAt: day('2025-06-14') },
      { ...request, id: 'within', closedAt: day('2025-06-16') },
      { ...request, id: 'open', closedAt: null },
    ]);
    await database.insert(accessLogs).values([
      { userId: 'past', action: 'a', at: day('2025-06-14') },
      { userId: 'within', action: 'a', at: day('2025-06-16') },
    ]);
    await database.insert(pageViews).values([
      { visitor: 'past', page: '/', at: day('2025-12-14') },
      { visitor: 'within', page: '/', at: day('2025-12-16') },
    ]);
    await database.insert(sessions).values([
      { token: 'past', userId: 'u', expiresAt: day('2026-06-14') },
      { token: 'within', userId: 'u', expiresAt: day('2026-06-16') },
    ]);
    await database.insert(subscribers).values([
      { email: 'never confirmed', token: 't', askedAt: day('2026-06-01'), confirmedAt: null },
      { email: 'asked yesterday', token: 't', askedAt: day('2026-06-14'), confirmedAt: null },
      { email: 'subscribed', token: 't', askedAt: day('2020-01-01'), confirmedAt: day('2020-01-02') },
    ]);
    const contact = { company: 'c', companyNumber: 'n', address: 'a', email: 'e' };
    await database.insert(contacts).values([
      { ...contact, id: 'asked long ago', isCustomer: false, lastContactAt: day('2024-06-14') },
      { ...contact, id: 'asked lately', isCustomer: false, lastContactAt: day('2024-06-16') },
      { ...contact, id: 'left', isCustomer: true, lastContactAt: day('2024-06-14'), customerUntil: day('2024-06-14') },
      { ...contact, id: 'customer', isCustomer: true, lastContactAt: day('2020-01-01') },
    ]);
    const purchase = { company: 'c', companyNumber: 'n', email: 'e', amount: 1 };
    await database.insert(purchases).values([
      { ...purchase, id: 'past', invoiceNumber: '2018-1', invoicedOn: '2018-12-31' },
      { ...purchase, id: 'within', invoiceNumber: '2019-1', invoicedOn: '2019-01-01' },
    ]);
    await deleteExpired(app.services, new Date('2026-06-15T12:00:00Z'));
  });
  after(async () => {
    await app.stop();
    system.stop();
  });

  it('requests: 1 year after handling', async () => {
    const rows = await app.services.database.select().from(requests);
    assert.deepEqual(rows.map(({ id }) => id).sort(), ['open', 'within']);
  });

  it('access log: 1 year', async () => {
    const rows = await app.services.database.select().from(accessLogs);
    assert.deepEqual(
      rows.map(({ userId }) => userId),
      ['within'],
    );
  });

  it('visitor statistics: 6 months', async () => {
    const rows = await app.services.database.select().from(pageViews);
    assert.deepEqual(
      rows.map(({ visitor }) => visitor),
      ['within'],
    );
  });

  it('sessions: when they expire', async () => {
    const rows = await app.services.database.select().from(sessions);
    assert.deepEqual(
      rows.map(({ token }) => token),
      ['within'],
    );
  });

  it('subscriptions that were never confirmed: a week', async () => {
    const rows = await app.services.database.select().from(subscribers);
    assert.deepEqual(rows.map(({ email }) => email).sort(), ['asked yesterday', 'subscribed']);
  });

  it('customer records: 2 years after the last contact, and never while a contract runs', async () => {
    const rows = await app.services.database.select().from(contacts);
    assert.deepEqual(rows.map(({ id }) => id).sort(), ['asked lately', 'customer']);
  });

  it('invoices: 7 years after the end of their year', async () => {
    const rows = await app.services.database.select().from(purchases);
    assert.deepEqual(
      rows.map(({ id }) => id),
      ['within'],
    );
  });

  it('the helpdesk system: 2 years after handling', () => {
    assert.deepEqual(system.received, [
      { method: 'DELETE', path: '/tickets?closedBefore=2024-06-15T12:00:00.000Z', body: undefined },
    ]);
  });
});
