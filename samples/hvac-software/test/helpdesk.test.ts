import assert from 'node:assert/strict';

import { startFakeService, type FakeService } from './harness/fake-service.js';
import { nameUser, password } from './harness/people.js';
import { start, type Running } from './harness/start.js';

describe('hvac-software: helpdesk', () => {
  let system: FakeService;
  let app: Running;
  const ticket = { id: 't1', subject: 'Aanmelden lukt niet', closedAt: null };
  before(async () => {
    system = await startFakeService(({ method, path }) =>
      method === 'DELETE' ? { status: 204 } : { status: 200, body: path === '/tickets/search' ? [ticket] : ticket },
    );
    app = await start({ HELPDESK_TOKEN: 'geheim', HELPDESK_URL: system.url });
  });
  after(async () => {
    await app.stop();
    system.stop();
  });

  const question = {
    name: 'Voornaam Achternaam',
    email: 'vraag@koelbedrijf.example',
    subject: 'Aanmelden lukt niet',
    text: 'Hoe kom ik binnen?',
  };

  it('passes a question on, and keeps nothing of it', async () => {
    assert.equal((await app.send('POST', '/helpdesk', question)).status, 201);
    assert.deepEqual(system.received.at(-1), { method: 'POST', path: '/tickets', body: question });
  });

  it('says which fields are wrong without repeating their values', async () => {
    const response = await app.send('POST', '/helpdesk', { ...question, email: 'geen adres' });
    assert.equal(response.status, 400);
    assert.deepEqual(await response.json(), { wrong: ['email'] });
  });

  it('shows somebody with an account the own questions, and a stranger none', async () => {
    assert.equal((await app.send('GET', '/helpdesk')).status, 401);
    const email = await nameUser(app.services, 'gebruiker', 'technician');
    const session = await app.send('POST', '/sessions', { email, password });
    const cookie = session.headers.getSetCookie()[0]!.split(';')[0]!;
    const answer = await app.send('GET', '/helpdesk', undefined, { cookie });
    assert.deepEqual(await answer.json(), [ticket]);
    assert.deepEqual(system.received.at(-1)!.body, { requester: email });
  });

  it('works without a helpdesk system, and says so', async () => {
    const without = await start();
    try {
      assert.equal((await without.send('POST', '/helpdesk', question)).status, 503);
    } finally {
      await without.stop();
    }
  });
});
