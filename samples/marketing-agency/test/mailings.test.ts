import assert from 'node:assert/strict';

import { startFakeService, type FakeService } from './harness/fake-service.js';
import { start, type Running } from './harness/start.js';

describe('marketing-agency: mailings', () => {
  let crm: FakeService;
  let app: Running;
  before(async () => {
    crm = await startFakeService(() => ({ status: 201, body: { id: '1' } }));
    app = await start({ CRM_TOKEN: 'token', CRM_URL: crm.url });
  });
  after(async () => {
    await app.stop();
    crm.stop();
  });

  const person = { email: 'lezer@bedrijf.example', firstName: 'Voornaam', lastName: 'Achternaam' };
  const subscribe = async (topic: string, interests: readonly string[] = []): Promise<string> => {
    assert.equal((await app.send('POST', '/mailings', { ...person, topic, interests })).status, 202);
    return new URL(app.mails.at(-1)!.text).searchParams.get('token')!;
  };

  it('gives nothing to the customer-relationship system before the link is opened', async () => {
    await subscribe('articles', ['zoekmachines']);
    assert.deepEqual(crm.received, []);
    assert.equal((await app.send('GET', '/mailings/confirm?token=verzonnen')).status, 404);
    assert.deepEqual(crm.received, []);
  });

  it('on confirmation gives name, address and interests, once', async () => {
    const token = await subscribe('articles', ['zoekmachines']);
    assert.equal((await app.send('GET', `/mailings/confirm?token=${token}`)).status, 200);
    assert.equal((await app.send('GET', `/mailings/confirm?token=${token}`)).status, 404);
    assert.deepEqual(crm.received, [
      {
        method: 'POST',
        path: '/crm/v3/objects/contacts',
        body: {
          properties: {
            email: 'lezer@bedrijf.example',
            firstname: 'Voornaam',
            lastname: 'Achternaam',
            topic: 'articles',
            interests: 'zoekmachines',
          },
        },
      },
    ]);
  });

  it('leaves one mailing without leaving the others, and erases the contact with the last', async () => {
    const events = await subscribe('ownEvents');
    await app.send('GET', `/mailings/confirm?token=${events}`);
    const sent = crm.received.length;
    assert.equal((await app.send('GET', `/mailings/unsubscribe?token=${events}`)).status, 200);
    assert.equal(crm.received.length, sent, 'still subscribed to articles');

    const [row] = await app.rows<{ token: string }>('SELECT token FROM subscriptions');
    await app.send('GET', `/mailings/unsubscribe?token=${row!.token}`);
    assert.deepEqual(crm.received.at(-1), {
      method: 'POST',
      path: '/crm/v3/objects/contacts/gdpr-delete',
      body: { objectId: 'lezer@bedrijf.example', idProperty: 'email' },
    });
    assert.deepEqual(await app.rows('SELECT * FROM subscriptions'), []);
  });

  it('says which fields are wrong without repeating their values', async () => {
    const response = await app.send('POST', '/mailings', { ...person, email: 'geen adres', topic: 'articles' });
    assert.equal(response.status, 400);
    assert.deepEqual(await response.json(), { wrong: ['email'] });
  });
});
