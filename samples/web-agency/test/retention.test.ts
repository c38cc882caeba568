import assert from 'node:assert/strict';

import {
  consentProofs,
  contactRequests,
  customers,
  orders,
  remoteDevices,
  subscribers,
  visits,
} from '../src/database/tables.js';
import { deleteExpired } from '../src/retention/delete-expired.js';
import { start, type Running } from './harness/start.js';

/** Each period: what is one day past it goes, what is one day within it stays. */
describe('web-agency: deletion after the declared periods', () => {
  let app: Running;
  before(async () => {
    app = await start();
    const { database } = app.services;
    const request = { name: 'n', phone: null, ip: 'i', message: 'm', attachmentName: null };
    await database.insert(contactRequests).values([
      { ...request, id: 'past', email: 'a@x.example', closedAt: new Date('2025-06-14') },
      { ...request, id: 'within', email: 'a@x.example', closedAt: new Date('2025-06-16') },
      { ...request, id: 'open', email: 'a@x.example', closedAt: null },
      { ...request, id: 'past, but a customer', email: 'customer@x.example', closedAt: new Date('2020-01-01') },
    ]);
    const customer = {
      name: 'n',
      phone: null,
      ip: null,
      addresses: [],
      devices: [],
      users: [],
      applications: [],
      socialProfiles: [],
    };
    await database.insert(customers).values([
      { ...customer, id: 'past', email: 'b@x.example', endedAt: new Date('2025-06-14') },
      { ...customer, id: 'within', email: 'c@x.example', endedAt: new Date('2025-06-16') },
      { ...customer, id: 'running', email: 'customer@x.example', endedAt: null },
    ]);
    const proof = { ip: 'i', text: 't', askedAt: new Date('2024-01-01'), confirmedAt: new Date('2024-01-01') };
    await database.insert(consentProofs).values([
      { ...proof, email: 'past', unsubscribedAt: new Date('2025-12-14') },
      { ...proof, email: 'within', unsubscribedAt: new Date('2025-12-16') },
      { ...proof, email: 'subscribed', unsubscribedAt: null },
    ]);
    const subscriber = { nickname: 'n', topics: [], ip: 'i', token: 't' };
    await database.insert(subscribers).values([
      { ...subscriber, email: 'never confirmed', askedAt: new Date('2026-06-01'), confirmedAt: null },
      { ...subscriber, email: 'asked yesterday', askedAt: new Date('2026-06-14'), confirmedAt: null },
      { ...subscriber, email: 'subscribed', askedAt: new Date('2020-01-01'), confirmedAt: new Date('2020-01-02') },
    ]);
    const order = {
      email: 'e',
      name: 'n',
      company: null,
      vatNumber: null,
      billingAddress: { street: 's', postalCode: 'p', city: 'c' },
      product: 'hosting' as const,
      amount: 1,
      paymentStatus: 'paid' as const,
    };
    await database.insert(orders).values([
      { ...order, id: 'past', invoiceNumber: '2018-1', invoicedOn: '2018-12-31' },
      { ...order, id: 'within', invoiceNumber: '2019-1', invoicedOn: '2019-01-01' },
    ]);
    await database.insert(remoteDevices).values([
      { teamViewerId: 'past', lastUsedAt: new Date('2024-06-14') },
      { teamViewerId: 'within', lastUsedAt: new Date('2024-06-16') },
    ]);
    await database.insert(visits).values([
      { ip: 'past', path: '/', status: 200, at: new Date('2026-05-15T11:00:00Z') },
      { ip: 'within', path: '/', status: 200, at: new Date('2026-05-17T11:00:00Z') },
    ]);
    await deleteExpired(app.services, new Date('2026-06-15T12:00:00Z'));
  });
  after(() => app.stop());

  it('contact requests: 1 year after handling, or after the contract that followed', async () => {
    const rows = await app.services.database.select().from(contactRequests);
    assert.deepEqual(rows.map(({ id }) => id).sort(), ['open', 'past, but a customer', 'within']);
  });

  it('customers: 1 year after the end', async () => {
    const rows = await app.services.database.select().from(customers);
    assert.deepEqual(rows.map(({ id }) => id).sort(), ['running', 'within']);
  });

  it('proof of consent: 6 months after unsubscribing', async () => {
    const rows = await app.services.database.select().from(consentProofs);
    assert.deepEqual(rows.map(({ email }) => email).sort(), ['subscribed', 'within']);
  });

  it('subscriptions that were never confirmed: a week', async () => {
    const rows = await app.services.database.select().from(subscribers);
    assert.deepEqual(rows.map(({ email }) => email).sort(), ['asked yesterday', 'subscribed']);
  });

  it('orders and invoices: 7 years after the end of the year of the invoice', async () => {
    const rows = await app.services.database.select().from(orders);
    assert.deepEqual(
      rows.map(({ id }) => id),
      ['within'],
    );
  });

  it('TeamViewer ids: 2 years', async () => {
    const rows = await app.services.database.select().from(remoteDevices);
    assert.deepEqual(
      rows.map(({ teamViewerId }) => teamViewerId),
      ['within'],
    );
  });

  it('access log: 30 days', async () => {
    const rows = await app.services.database.select().from(visits);
    assert.deepEqual(
      rows.map(({ ip }) => ip),
      ['within'],
    );
  });
});
