import assert from 'node:assert/strict';

import { customers, invoices, questions } from '../src/database/tables.js';
import { deleteExpired } from '../src/retention/delete-expired.js';
import { type Running, start } from './harness/start.js';

const customer = '1b671a64-40d5-491e-99b0-da01ff1f3341';

describe('meter-operator: invoices, contact, mail', () => {
  let app: Running;

  beforeEach(async () => {
    app = await start('2026-11-20T10:00:00Z');
    await app.services.database.insert(customers).values({
      id: customer,
      name: 'Anna',
      address: 'Voorbeeldweg 2',
      email: 'anna@klant.example',
      phone: '+31 00 000 00 00',
      lastContactAt: app.services.now(),
    });
  });
  afterEach(() => app.stop());

  it('reminds twice before it hands a claim over, and hands over what was declared', async () => {
    const sent = app.answer('https://api.incassohuis.example/claims', 201);
    const { body } = await app.call('POST', '/invoices', { customer, cents: 12_100 }, 'staff');
    const { number } = body as { number: number };
    const overdue = async (): Promise<unknown> =>
      (await app.call('POST', `/invoices/${number}/overdue`, undefined, 'staff')).body;
    assert.deepEqual([await overdue(), await overdue(), sent], [{ next: 'reminder' }, { next: 'reminder' }, []]);
    assert.deepEqual(await overdue(), { next: 'collection' });
    const person = { name: 'Anna', address: 'Voorbeeldweg 2', email: 'anna@klant.example' };
    assert.deepEqual(sent, [{ ...person, invoice: { number, cents: 12_100 } }]);
  });

  it('hands nothing over once an invoice is paid', async () => {
    const { body } = await app.call('POST', '/invoices', { customer, cents: 12_100 }, 'staff');
    const { number } = body as { number: number };
    assert.equal((await app.call('POST', `/invoices/${number}/paid`, undefined, 'staff')).status, 204);
    assert.equal((await app.call('POST', `/invoices/${number}/overdue`, undefined, 'staff')).status, 404);
  });

  it('stops commercial mail with one link', async () => {
    assert.equal((await app.call('GET', `/mail/stop?customer=${customer}`)).status, 200);
    assert.equal(app.services.database.select().from(customers).get()?.refusesMail, true);
    assert.equal((await app.call('GET', '/mail/stop?customer=9c0d0a64-40d5-491e-99b0-da01ff1f3341')).status, 404);
  });

  it('deletes questions after two years and invoices after seven calendar years', async () => {
    const { database } = app.services;
    await app.call('POST', '/contact', {
      name: 'Bram',
      email: 'bram@vraag.example',
      message: 'Waar staat mijn meter?',
    });
    await app.call('POST', '/invoices', { customer, cents: 100 }, 'staff');
    const counts = () => [questions, invoices].map((table) => database.select().from(table).all().length);
    await deleteExpired(database, new Date('2028-11-20T09:00:00Z'));
    assert.deepEqual(counts(), [1, 1]);
    await deleteExpired(database, new Date('2028-11-21T09:00:00Z'));
    assert.deepEqual(counts(), [0, 1]);
    await deleteExpired(database, new Date('2033-12-31T23:00:00Z'));
    assert.deepEqual(counts(), [0, 1]);
    await deleteExpired(database, new Date('2034-01-01T00:00:00Z'));
    assert.deepEqual(counts(), [0, 0]);
  });
});
