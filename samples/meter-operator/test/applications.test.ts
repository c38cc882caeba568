import { eq } from 'drizzle-orm';
import assert from 'node:assert/strict';

import { applications, customers } from '../src/database/tables.js';
import { deleteExpired } from '../src/retention/delete-expired.js';
import { type Running, start } from './harness/start.js';

const form = {
  name: 'Anna',
  birthDate: '1980-02-03',
  address: 'Voorbeeldweg 2, Deventer',
  email: 'anna@klant.example',
};

describe('meter-operator: applications and the credit check', () => {
  let app: Running;

  beforeEach(async () => {
    app = await start('2026-11-20T10:00:00Z');
  });
  afterEach(() => app.stop());

  /** The agency answers with this score; what it is sent is returned. */
  const agency = (status: number, score?: number): readonly unknown[] =>
    app.answer('https://api.kredietwijzer.example/v2/scores', status, { score });
  const apply = async (): Promise<{ id: string; outcome: string }> =>
    (await app.call('POST', '/applications', form)).body as { id: string; outcome: string };
  const customerCount = (): number => app.services.database.select().from(customers).all().length;

  it('tells the agency a name, a date of birth and an address, and nothing else', async () => {
    const sent = agency(200, 80);
    assert.equal((await apply()).outcome, 'accepted');
    const { name, birthDate, address } = form;
    assert.deepEqual(sent, [{ name, birthDate, address }]);
    assert.equal(customerCount(), 1);
  });

  it('refuses below the lowest score, says how to appeal, and lets a person decide otherwise', async () => {
    agency(200, 39);
    const refused = await app.call('POST', '/applications', form);
    const { id, outcome, appeal } = refused.body as { id: string; outcome: string; appeal?: string };
    assert.equal(outcome, 'refused');
    assert.match(appeal ?? '', /medewerker/);
    assert.equal(customerCount(), 0);

    assert.equal((await app.call('POST', `/applications/${id}/review`)).status, 202);
    assert.equal((await app.call('PUT', `/applications/${id}/review`, { accepted: true })).status, 403);
    assert.equal((await app.call('PUT', `/applications/${id}/review`, { accepted: true }, 'staff')).status, 204);
    assert.equal(customerCount(), 1);
  });

  it('accepts the lowest score, and leaves the decision to a person when the agency does not answer', async () => {
    agency(200, 40);
    assert.equal((await apply()).outcome, 'accepted');
    agency(503);
    assert.equal((await apply()).outcome, 'review');
  });

  it('answers a wrong form with names of fields, and repeats no value', async () => {
    const { status, body } = await app.call('POST', '/applications', { ...form, email: 'geen adres' });
    assert.deepEqual({ status, body }, { status: 400, body: { fields: ['email'] } });
  });

  it('forgets the score after four weeks and the application after three months', async () => {
    agency(200, 10);
    const { id } = await apply();
    const { database } = app.services;
    const row = () => database.select().from(applications).where(eq(applications.id, id)).get();
    await deleteExpired(database, new Date('2026-12-18T09:00:00Z'));
    assert.equal(row()?.score, 10);
    await deleteExpired(database, new Date('2026-12-18T11:00:00Z'));
    assert.deepEqual([row()?.score, row()?.birthDate, row()?.name], [null, null, 'Anna']);
    await deleteExpired(database, new Date('2027-02-20T11:00:00Z'));
    assert.equal(row(), undefined);
  });
});
