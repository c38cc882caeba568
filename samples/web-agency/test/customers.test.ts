import assert from 'node:assert/strict';

import { start, type Running } from './harness/start.js';

describe('web-agency: customer file', () => {
  let app: Running;
  before(async () => (app = await start()));
  after(() => app.stop());

  const file = {
    name: 'Voornaam Achternaam',
    email: 'klant@klant.example',
    addresses: [{ street: 'Voorbeeldstraat 2', postalCode: '9999', city: 'Voorbeeldgem' }],
    devices: [{ model: 'laptop', software: ['tekstverwerker'] }],
    users: [{ username: 'gebruiker1' }],
    applications: ['webmail'],
    socialProfiles: ['https://social.example/bakkerij'],
  };
  let id: string;

  it('keeps what support needs, for staff only', async () => {
    id = ((await (await app.staff('POST', '/customers', file)).json()) as { id: string }).id;
    const stored = await (await app.staff('GET', `/customers/${id}`)).json();
    assert.deepEqual(stored, { ...file, id, phone: null, ip: null, endedAt: null });
    assert.equal((await app.get(`/customers/${id}`)).status, 401);
  });

  it('sends a new customer the statement', () => {
    assert.equal(app.mails.length, 1);
    assert.match(app.mails[0]!.text, /\/privacy$/);
  });

  it('sends important notices to customers who never asked for a newsletter', async () => {
    const answer = await app.staff('POST', '/customers/notices', { subject: 'Storing', text: 'Vannacht onderhoud.' });
    assert.deepEqual(await answer.json(), { sent: 1 });
    assert.deepEqual(
      app.mails.slice(1).map(({ to, subject }) => ({ to, subject })),
      [{ to: 'klant@klant.example', subject: 'Storing' }],
    );
  });

  it('erases on request as soon as no contract runs', async () => {
    assert.equal((await app.staff('DELETE', `/customers/${id}`)).status, 409);
    await app.staff('POST', `/customers/${id}/end`);
    assert.equal((await app.staff('DELETE', `/customers/${id}`)).status, 204);
    assert.equal((await app.staff('GET', `/customers/${id}`)).status, 404);
  });

  it('sends no notice once the contract has ended', async () => {
    const answer = await app.staff('POST', '/customers/notices', { subject: 'Nieuws', text: 'Iets.' });
    assert.deepEqual(await answer.json(), { sent: 0 });
  });
});
