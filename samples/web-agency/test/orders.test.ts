import nock from 'nock';
import assert from 'node:assert/strict';

import { orders } from '../src/database/tables.js';
import { start, type Running } from './harness/start.js';

const order = {
  email: 'klant@klant.example',
  name: 'Voornaam Achternaam',
  company: 'Bakkerij Voorbeeld',
  vatNumber: 'BE 0000.000.097',
  billingAddress: { street: 'Voorbeeldstraat 2', postalCode: '9999', city: 'Voorbeeldgem' },
  product: 'hosting',
};

// Mollie's client speaks to nothing but https with known certificates, so its calls are answered at the socket.
// Importing nock switches it on for the whole process; it is needed only here.
nock.restore();

describe('web-agency: orders', () => {
  const mollie = nock('https://api.mollie.com').persist();
  const asked: unknown[] = [];
  let app: Running;
  let status = 'open';
  let metadata: unknown;
  before(async () => {
    nock.activate();
    const payment = () => ({
      resource: 'payment',
      id: 'tr_1',
      status,
      metadata,
      _links: { checkout: { href: 'https://pay.example/tr_1', type: 'text/html' } },
    });
    mollie.post('/v2/payments').reply((_uri, body) => {
      asked.push(body);
      return [201, payment()];
    });
    mollie.get('/v2/payments/tr_1').reply(() => [200, payment()]);
    app = await start({ MOLLIE_API_KEY: 'test_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' });
  });
  after(async () => {
    await app.stop();
    nock.cleanAll();
    nock.restore();
  });

  it('stores the order with an invoice number and opens a payment that names neither person nor company', async () => {
    const response = await app.post('/orders', order);
    assert.equal(response.status, 201);
    const placed = (await response.json()) as { id: string; invoiceNumber: string; checkoutUrl: string };
    assert.equal(placed.invoiceNumber, '2026-00001');
    assert.equal(placed.checkoutUrl, 'https://pay.example/tr_1');
    assert.deepEqual(await app.services.database.select().from(orders), [
      {
        ...order,
        id: placed.id,
        amount: 9900,
        invoiceNumber: '2026-00001',
        invoicedOn: '2026-03-02',
        paymentStatus: 'open',
      },
    ]);
    metadata = { order: placed.id };
    assert.deepEqual(asked[0], {
      amount: { currency: 'EUR', value: '99.00' },
      description: 'Factuur 2026-00001',
      redirectUrl: 'https://webhuis.example/orders/thanks',
      webhookUrl: 'https://webhuis.example/orders/paid',
      metadata,
    });
    assert.equal(app.mails[0]!.subject, 'Factuur 2026-00001');
  });

  it('numbers invoices within the year', async () => {
    const second = (await (await app.post('/orders', order)).json()) as { invoiceNumber: string };
    assert.equal(second.invoiceNumber, '2026-00002');
    app.setNow('2027-01-04T10:00:00Z');
    const third = (await (await app.post('/orders', order)).json()) as { invoiceNumber: string };
    assert.equal(third.invoiceNumber, '2027-00001');
  });

  it('believes Mollie, not the caller, about a payment', async () => {
    const paid = async (): Promise<number> =>
      (await app.services.database.select().from(orders)).filter(({ paymentStatus }) => paymentStatus === 'paid')
        .length;
    await app.webhook('/orders/paid', { id: 'tr_1' });
    assert.equal(await paid(), 0);
    status = 'paid';
    await app.webhook('/orders/paid', { id: 'tr_1' });
    assert.equal(await paid(), 1);
  });
});

describe('web-agency: orders without a payment service', () => {
  it('are invoiced for payment by bank transfer', async () => {
    const app = await start();
    try {
      const placed = (await (await app.post('/orders', order)).json()) as Record<string, unknown>;
      assert.equal(placed.invoiceNumber, '2026-00001');
      assert.equal('checkoutUrl' in placed, false);
    } finally {
      await app.stop();
    }
  });
});
