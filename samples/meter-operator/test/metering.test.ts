import assert from 'node:assert/strict';

import { customers, intervals, meters, readings } from '../src/database/tables.js';
import { deleteExpired } from '../src/retention/delete-expired.js';
import { type Running, start } from './harness/start.js';

const ean = '541234567890123456';
const customer = '1b671a64-40d5-491e-99b0-da01ff1f3341';

describe('meter-operator: meters', () => {
  let app: Running;

  beforeEach(async () => {
    app = await start('2026-11-20T10:00:00Z');
    await app.services.database.insert(customers).values({
      id: customer,
      name: 'Anna',
      address: 'Voorbeeldweg 2',
      email: 'anna@klant.example',
      lastContactAt: app.services.now(),
    });
    const meter = { ean, customer, premises: 'Voorbeeldweg 2' };
    assert.equal((await app.call('POST', '/meters', meter)).status, 403);
    assert.equal((await app.call('POST', '/meters', meter, 'staff')).status, 201);
  });
  afterEach(() => app.stop());

  const send = async (): Promise<unknown> => {
    const interval = { ean, kwh: 0.4, from: '2026-11-20T09:45:00Z' };
    return (await app.call('POST', '/intervals', interval, 'staff')).body;
  };
  const insight = `/meters/${ean}/insight`;
  const kept = (): number => app.services.database.select().from(intervals).all().length;

  it('keeps no quarter-hours without consent', async () => {
    assert.deepEqual(await send(), { kept: false });
    assert.equal((await app.call('PUT', insight, { customer, text: '2026-1' })).status, 204);
    assert.deepEqual(await send(), { kept: true });
    assert.equal(((await app.call('GET', `${insight}?customer=${customer}`)).body as unknown[]).length, 1);
  });

  it('shows them to nobody but the customer', async () => {
    const other = '9c0d0a64-40d5-491e-99b0-da01ff1f3341';
    assert.equal((await app.call('PUT', insight, { customer: other, text: '2026-1' })).status, 404);
    assert.equal((await app.call('GET', `${insight}?customer=${other}`)).status, 404);
  });

  it('erases them when consent is withdrawn', async () => {
    await app.call('PUT', insight, { customer, text: '2026-1' });
    await send();
    assert.equal((await app.call('DELETE', `${insight}?customer=${customer}`)).status, 204);
    assert.equal(kept(), 0);
    assert.deepEqual(await send(), { kept: false });
  });

  it('deletes quarter-hours after a year, readings and customers after two', async () => {
    const { database } = app.services;
    await app.call('PUT', insight, { customer, text: '2026-1' });
    await send();
    await app.call('POST', '/readings', { ean, kwh: 1200, at: '2026-11-20T09:00:00Z' }, 'staff');
    const counts = () => [
      kept(),
      database.select().from(readings).all().length,
      database.select().from(meters).all().length,
    ];
    await deleteExpired(database, new Date('2027-11-20T09:00:00Z'));
    assert.deepEqual(counts(), [1, 1, 1]);
    await deleteExpired(database, new Date('2027-11-20T10:00:00Z'));
    assert.deepEqual(counts(), [0, 1, 1]);
    await deleteExpired(database, new Date('2028-11-20T10:01:00Z'));
    assert.deepEqual(counts(), [0, 0, 0]);
  });
});
