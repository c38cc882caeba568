import assert from 'node:assert/strict';

import { consentProofs, subscribers } from '../src/database/tables.js';
import { startFakeService, type FakeService } from './harness/fake-service.js';
import { start, type Running } from './harness/start.js';

describe('web-agency: newsletter', () => {
  let brevo: FakeService;
  let app: Running;
  before(async () => {
    brevo = await startFakeService(({ method }) =>
      method === 'POST' ? { status: 201, body: { id: 1 } } : { status: 204 },
    );
    app = await start({ BREVO_API_KEY: 'xkeysib-test', BREVO_LIST_ID: '7', BREVO_URL: brevo.url });
  });
  after(async () => {
    await app.stop();
    brevo.stop();
  });

  const linkIn = (text: string) => new URL(text.slice(text.indexOf('https://')));

  it('sends nothing to the list before the link in the mail is opened', async () => {
    const response = await app.post('/newsletter', {
      email: 'lezer@klant.example',
      nickname: 'Lezer',
      topics: ['security', 'hosting'],
    });
    assert.equal(response.status, 202);
    const [row] = await app.services.database.select().from(subscribers);
    assert.deepEqual(
      { topics: row!.topics, ip: row!.ip, confirmedAt: row!.confirmedAt },
      { topics: ['security', 'hosting'], ip: '127.0.0.1', confirmedAt: null },
    );
    assert.deepEqual(await app.services.database.select().from(consentProofs), []);
    assert.deepEqual(brevo.received, []);
  });

  it('refuses a made-up confirmation', async () => {
    assert.equal((await app.get('/newsletter/confirm?token=verzonnen')).status, 404);
    assert.deepEqual(brevo.received, []);
  });

  it('on confirmation records the proof and adds the subscriber with the chosen subjects at Brevo', async () => {
    app.setNow('2026-03-02T11:00:00Z');
    const { pathname, search } = linkIn(app.mails[0]!.text);
    assert.equal((await app.get(pathname + search)).status, 200);

    assert.deepEqual(await app.services.database.select().from(consentProofs), [
      {
        email: 'lezer@klant.example',
        ip: '127.0.0.1',
        text: 'newsletter-2026-1',
        askedAt: new Date('2026-03-02T10:00:00Z'),
        confirmedAt: new Date('2026-03-02T11:00:00Z'),
        unsubscribedAt: null,
      },
    ]);
    const unsubscribe = linkIn(app.mails[1]!.text).href;
    assert.deepEqual(brevo.received, [
      {
        method: 'POST',
        path: '/contacts',
        body: {
          email: 'lezer@klant.example',
          attributes: { NICKNAME: 'Lezer', TOPICS: ['security', 'hosting'], UNSUBSCRIBE: unsubscribe },
          listIds: [7],
          updateEnabled: true,
        },
      },
    ]);
    assert.equal((await app.get(pathname + search)).status, 404, 'the link works once');
  });

  it('on unsubscribing erases the subscriber here and at Brevo, and keeps the moment in the proof', async () => {
    app.setNow('2026-04-01T09:00:00Z');
    const { pathname, search } = linkIn(app.mails[1]!.text);
    assert.equal((await app.get(pathname + search)).status, 200);
    assert.deepEqual(await app.services.database.select().from(subscribers), []);
    const [proof] = await app.services.database.select().from(consentProofs);
    assert.deepEqual(proof!.unsubscribedAt, new Date('2026-04-01T09:00:00Z'));
    const { method, path } = brevo.received.at(-1)!;
    assert.equal(method, 'DELETE');
    assert.equal(decodeURIComponent(path), '/contacts/lezer@klant.example?identifierType=email_id');
  });
});
