import { contacts, purchases, subscribers } from '@verklaar-samples/hvac-api';
import nock from 'nock';
import assert from 'node:assert/strict';

import { start, type Running } from './harness/start.js';

// Importing nock switches it on for the whole process; it is needed only here.
nock.restore();

describe('hvac-software: sales', () => {
  let app: Running;
  let sent: unknown;
  let status = 'open';
  before(async () => {
    nock.activate();
    nock('https://api.mollie.com')
      .persist()
      .post('/v2/payments', (body) => {
        sent = body;
        return true;
      })
      .reply(201, () => payment())
      .get('/v2/payments/tr_1')
      .reply(200, () => payment());
    app = await start({ MOLLIE_API_KEY: 'test_0123456789012345678901234567890' });
  });
  after(async () => {
    nock.cleanAll();
    nock.restore();
    await app.stop();
  });

  const payment = () => ({
    resource: 'payment',
    id: 'tr_1',
    status,
    amount: { value: '49.00', currency: 'EUR' },
    metadata: (sent as { metadata: unknown }).metadata,
    _links: { checkout: { href: 'https://pay.example/tr_1', type: 'text/html' } },
  });

  it('tells Mollie an amount and our number of the purchase, and nothing about the buyer', async () => {
    const order = { company: 'Koelbedrijf', companyNumber: '0000', email: 'koper@koelbedrijf.example', amount: 4900 };
    const placed = (await (await app.send('POST', '/purchases', order)).json()) as Record<string, string>;
    assert.equal(placed.invoiceNumber, '2026-00001');
    assert.equal(placed.checkoutUrl, 'https://pay.example/tr_1');
    assert.doesNotMatch(JSON.stringify(sent), /koper|Koelbedrijf/);
  });

  it('believes Mollie, not the caller, about a payment', async () => {
    const paid = async () => (await app.services.database.select().from(purchases))[0]!.paidAt;
    await app.send('POST', '/purchases/paid', { id: 'tr_1' });
    assert.equal(await paid(), null);
    status = 'paid';
    await app.send('POST', '/purchases/paid', { id: 'tr_1' });
    assert.deepEqual(await paid(), new Date('2026-03-02T10:00:00Z'));
  });

  it('keeps customer records for staff only, and erases on request', async () => {
    const contact = { company: 'Koelbedrijf', companyNumber: '0000', address: 'Straat 1', email: 'a@b.example' };
    assert.equal((await app.send('POST', '/contacts', contact)).status, 401);
    const { id } = (await (await app.staff('POST', '/contacts', contact)).json()) as { id: string };
    assert.equal((await app.services.database.select().from(contacts)).length, 1);
    assert.equal((await app.staff('DELETE', `/contacts/${id}`)).status, 204);
    assert.deepEqual(await app.services.database.select().from(contacts), []);
  });

  it('a newsletter is asked, confirmed by link, and ended by link', async () => {
    assert.equal((await app.send('POST', '/newsletter', { email: 'lezer@b.example' })).status, 202);
    const [asked] = await app.services.database.select().from(subscribers);
    assert.equal(asked!.confirmedAt, null);
    const token = /token=(\S+)/.exec(app.mails.at(-1)!.text)![1]!;
    assert.equal((await app.send('GET', '/newsletter/confirm?token=verzonnen')).status, 404);
    assert.equal((await app.send('GET', `/newsletter/confirm?token=${token}`)).status, 200);
    const [confirmed] = await app.services.database.select().from(subscribers);
    assert.deepEqual(confirmed!.confirmedAt, new Date('2026-03-02T10:00:00Z'));
    assert.equal((await app.send('GET', `/newsletter/unsubscribe?token=${token}`)).status, 200);
    assert.deepEqual(await app.services.database.select().from(subscribers), []);
  });
});
