import { accessLogs, sessions, users } from '@verklaar-samples/hvac-api';
import { Client, type SecureStore } from '@verklaar-samples/hvac-mobile';
import assert from 'node:assert/strict';

import { nameUser, password } from './harness/people.js';
import { start, type Running } from './harness/start.js';

function memoryStore(): SecureStore & { readonly values: Map<string, string> } {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}

describe('hvac-software: users and installations', () => {
  let app: Running;
  let cookie: string;
  before(async () => {
    app = await start();
    const email = await nameUser(app.services, 'beheerder', 'administrator');
    await nameUser(app.services, 'ander', 'administrator', 'concurrent');
    const response = await app.send('POST', '/sessions', { email, password });
    assert.equal(response.status, 204);
    cookie = response.headers.getSetCookie()[0]!.split(';')[0]!;
  });
  after(() => app.stop());

  const send = (method: string, path: string, body?: unknown) => app.send(method, path, body, { cookie });

  it('keeps no password, and lets nobody in with another', async () => {
    const [user] = await app.services.database.select().from(users);
    assert.doesNotMatch(user!.passwordHash, new RegExp(password));
    const wrong = await app.send('POST', '/sessions', { email: user!.email, password: 'een ander wachtwoord' });
    assert.equal(wrong.status, 401);
  });

  it('an administrator names users, who are sent the statement', async () => {
    const technician = {
      name: 'Monteur',
      email: 'monteur@koelbedrijf.example',
      language: 'nl',
      accessLevel: 'technician',
      password,
    };
    assert.equal((await app.send('POST', '/users', technician)).status, 403);
    assert.equal((await send('POST', '/users', technician)).status, 201);
    assert.equal(app.mails.at(-1)!.to, 'monteur@koelbedrijf.example');
    assert.match(app.mails.at(-1)!.text, /\/privacy$/);
  });

  it('the app signs in with a token, and names its installation', async () => {
    const store = memoryStore();
    const client = new Client(app.url, store);
    assert.equal(await client.signIn('monteur@koelbedrijf.example', 'een fout wachtwoord'), undefined);
    const session = await client.signIn('monteur@koelbedrijf.example', password);
    assert.equal(store.values.get('klimaatwerk.token'), session!.token);
    const kept = await app.services.database.select().from(sessions);
    assert.deepEqual(
      kept.map(({ installationId }) => installationId),
      [null, session!.installationId],
    );
    assert.equal(
      (await client.signIn('monteur@koelbedrijf.example', password))!.installationId,
      session!.installationId,
    );
    assert.deepEqual(await client.installations(), []);
    client.signOut();
    assert.equal(store.values.has('klimaatwerk.token'), false);
    await assert.rejects(client.installations(), /401/);
  });

  it('end customers see their own installation and its logbook, other companies nothing', async () => {
    await nameUser(app.services, 'eigenaar', 'endCustomer');
    const made = await send('POST', '/installations', {
      ownerName: 'Eigenaar',
      ownerEmail: 'eigenaar@koelbedrijf.example',
      address: 'Voorbeeldstraat 3',
      model: 'warmtepomp',
    });
    const { id } = (await made.json()) as { id: string };
    await send('POST', `/installations/${id}/logbook`, { work: 'Filter vervangen' });

    const owner = new Client(app.url, memoryStore());
    await owner.signIn('eigenaar@koelbedrijf.example', password);
    assert.deepEqual(
      (await owner.installations()).map((installation) => installation.id),
      [id],
    );
    const other = new Client(app.url, memoryStore());
    await other.signIn('ander@koelbedrijf.example', password);
    assert.deepEqual(await other.installations(), []);
    const logbook = (await (await send('GET', `/installations/${id}/logbook`)).json()) as { work: string }[];
    assert.deepEqual(
      logbook.map(({ work }) => work),
      ['Filter vervangen'],
    );
  });

  it('records which data were viewed and which functions used', async () => {
    const logged = await app.services.database.select().from(accessLogs);
    assert.deepEqual(
      logged.filter(({ userId }) => userId === 'eigenaar').map(({ action }) => action),
      ['installations.list'],
    );
    assert.ok(logged.some(({ userId, action }) => userId === 'beheerder' && action === 'logbook.write'));
  });

  it('news goes to users and not to end customers, and stops with the link', async () => {
    const sentTo = async (): Promise<readonly string[]> => {
      const before = app.mails.length;
      await app.staff('POST', '/news', { subject: 'Nieuw', text: 'Een functie.' });
      return app.mails.slice(before).map(({ to }) => to);
    };
    assert.deepEqual(await sentTo(), [
      'beheerder@koelbedrijf.example',
      'ander@koelbedrijf.example',
      'monteur@koelbedrijf.example',
    ]);
    const link = /https:\S+/.exec(app.mails.at(-1)!.text)![0];
    assert.equal((await app.send('GET', link.replace('https://klimaatwerk.example', ''))).status, 200);
    assert.deepEqual(await sentTo(), ['beheerder@koelbedrijf.example', 'ander@koelbedrijf.example']);
  });

  it('an administrator removes users of the own company only', async () => {
    assert.equal((await send('DELETE', '/users/ander')).status, 204);
    assert.equal((await app.services.database.select().from(users)).length, 4, 'a user of another company stays');
    await send('DELETE', '/users/eigenaar');
    assert.equal((await app.services.database.select().from(users)).length, 3);
  });

  it('hands back what a customer kept, and erases it, when the contract ends', async () => {
    const answer = await app.staff('DELETE', '/companies/koelbedrijf');
    const returned = (await answer.json()) as Record<'installations' | 'logbook' | 'users', readonly object[]>;
    assert.equal(returned.installations.length, 1);
    assert.equal(returned.logbook.length, 1);
    assert.deepEqual(Object.keys(returned.users[0]!).sort(), [
      'accessLevel',
      'companyId',
      'email',
      'id',
      'language',
      'name',
    ]);
    const left = await app.services.database.select().from(users);
    assert.deepEqual(
      left.map(({ companyId }) => companyId),
      ['concurrent'],
    );
  });
});
