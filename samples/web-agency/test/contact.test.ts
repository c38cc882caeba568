import assert from 'node:assert/strict';

import { contactRequests, visits } from '../src/database/tables.js';
import { start, type Running } from './harness/start.js';

describe('web-agency: contact form', () => {
  let app: Running;
  before(async () => (app = await start()));
  after(() => app.stop());

  const question = {
    name: 'Voornaam Achternaam',
    email: 'iemand@klant.example',
    phone: '+32 9 000 00 01',
    message: 'Mijn website doet het niet.',
    attachment: { name: 'scherm.png', base64: 'aGFsbG8=' },
  };

  it('stores name, e-mail, telephone, IP address, message and the name of the attachment', async () => {
    const response = await app.post('/contact', question);
    assert.equal(response.status, 201);
    const { id } = (await response.json()) as { id: string };
    assert.deepEqual(await app.services.database.select().from(contactRequests), [
      {
        id,
        name: 'Voornaam Achternaam',
        email: 'iemand@klant.example',
        phone: '+32 9 000 00 01',
        ip: '127.0.0.1',
        message: 'Mijn website doet het niet.',
        attachmentName: 'scherm.png',
        closedAt: null,
      },
    ]);
    assert.deepEqual(app.mails, [
      { to: 'help@webhuis.example', subject: `Vraag ${id}`, text: question.message, attachments: ['scherm.png'] },
    ]);
  });

  it('says which fields are wrong without repeating their values', async () => {
    const response = await app.post('/contact', { ...question, email: 'geen adres' });
    assert.equal(response.status, 400);
    assert.equal(await response.text(), 'Not right: email');
  });

  it('refuses a form that does not come from the website', async () => {
    const before = (await app.services.database.select().from(contactRequests)).length;
    assert.equal((await app.staff('POST', '/contact', question)).status, 403);
    assert.equal((await app.services.database.select().from(contactRequests)).length, before);
  });

  it('lets only staff close a request', async () => {
    const [request] = await app.services.database.select().from(contactRequests);
    assert.equal((await app.post(`/contact/${request!.id}/close`, undefined)).status, 401);
    assert.equal((await app.staff('POST', `/contact/${request!.id}/close`)).status, 204);
    const [closed] = await app.services.database.select().from(contactRequests);
    assert.deepEqual(closed!.closedAt, new Date('2026-03-02T10:00:00Z'));
  });

  it('logs each visit without the query, which may carry a token', async () => {
    await app.get('/newsletter/confirm?token=geheim');
    const paths = (await app.services.database.select().from(visits)).map(({ path }) => path);
    assert.equal(paths.at(-1), '/newsletter/confirm');
  });
});
