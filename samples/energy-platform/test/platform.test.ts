import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

import { type Running, start } from './harness/start.js';

const ean = '541234567890123456';
const anna = { username: 'anna', password: 'een lang wachtwoord', fullName: 'Anna', email: 'anna@lid.example' };

describe('energy-platform', function () {
  this.timeout(60_000);
  let app: Running;
  let portal: Server;
  let asked: string[];

  before(async () => {
    asked = [];
    portal = createServer((request, response) => {
      asked.push(request.headers.authorization ?? '');
      response.end(JSON.stringify({ panels: '12 panelen', producedKwh: 3.5 }));
    }).listen(0, '127.0.0.1');
    await once(portal, 'listening');
    const address = portal.address();
    assert.ok(typeof address === 'object' && address);
    app = await start({ SUN_PORTAL_URL: `http://127.0.0.1:${address.port}` });
  });
  after(async () => {
    await app.stop();
    portal.close();
  });

  const signIn = async (username: string): Promise<string> => {
    const { body } = await app.call('/sessions', { body: { username, password: anna.password } });
    return (body as { token: string }).token;
  };

  it('opens an account, shows what it holds but no password, and takes corrections', async () => {
    assert.equal((await app.call('/accounts', { body: { ...anna, password: 'kort' } })).status, 400);
    assert.equal((await app.call('/accounts', { body: anna })).status, 201);
    assert.equal((await app.call('/account')).status, 401);
    const token = await signIn('anna');
    await app.call('/account', { method: 'PATCH', token, body: { phone: '+32 2 000 00 00' } });
    assert.deepEqual((await app.call('/account', { token })).body, {
      username: 'anna',
      fullName: 'Anna',
      email: 'anna@lid.example',
      phone: '+32 2 000 00 00',
      address: null,
      picture: null,
      meters: [],
    });
  });

  it('shows measurements to the member whose meter it is, and to nobody else', async () => {
    await app.call('/accounts', { body: { ...anna, username: 'bram', email: 'bram@lid.example' } });
    const [own, other] = [await signIn('anna'), await signIn('bram')];
    await app.call('/meters', { token: own, body: { ean, premises: 'Voorbeeldweg 2' } });
    const value = { ean, from: '2026-11-01T10:00:00Z', consumedKwh: 0.4, fedInKwh: 0, meterKwh: 1200, current: 7 };
    assert.equal((await app.call('/grid/measurements', { body: [value] })).status, 204);
    const seen = async (token: string): Promise<number> =>
      ((await app.call(`/meters/${ean}/measurements`, { token })).body as unknown[]).length;
    assert.deepEqual([await seen(own), await seen(other)], [1, 0]);
  });

  it('reads a linked platform only while its member is signed in, and not after unlinking', async () => {
    await app.call('/accounts', { body: { ...anna, username: 'eva' } });
    const token = await signIn('eva');
    assert.equal((await app.call('/linked', { method: 'PUT', token, body: { accessToken: 'zon-1' } })).status, 400);
    const link = { accessToken: 'zon-1', agreed: true };
    assert.equal((await app.call('/linked', { method: 'PUT', token, body: link })).status, 204);
    assert.deepEqual((await app.call('/linked/refresh')).body, { read: 1 });
    assert.deepEqual(asked, ['Bearer zon-1']);

    await app.call('/sessions', { method: 'DELETE', token });
    assert.deepEqual((await app.call('/linked/refresh')).body, { read: 0 });
    const again = await signIn('eva');
    assert.deepEqual((await app.call('/linked/refresh')).body, { read: 1 });
    await app.call('/linked', { method: 'DELETE', token: again });
    assert.deepEqual((await app.call('/linked/refresh')).body, { read: 0 });
    assert.deepEqual(asked, ['Bearer zon-1', 'Bearer zon-1']);
  });

  it('leaves out members who refused promotions', async () => {
    const { body: first } = await app.call('/promotions', { method: 'POST' });
    const { body: registered } = await app.call('/accounts', {
      body: { ...anna, username: 'carl', email: 'carl@lid.example' },
    });
    const { id } = registered as { id: string };
    assert.equal((await app.call(`/promotions/stop?member=${id}`)).status, 200);
    assert.equal((await app.call('/promotions/stop?member=nobody')).status, 404);
    assert.deepEqual((await app.call('/promotions', { method: 'POST' })).body, first);
  });

  it('records use only with consent, and erases it when consent is withdrawn', async () => {
    const event = { deviceId: '7a0b1f9e-64a5-4c38-9a83-0d6c8c1e2f10', page: '/', seconds: 5 };
    assert.equal((await app.call('/usage', { body: event })).status, 400);
    assert.equal((await app.call('/usage', { body: { ...event, consentText: '2026-1' } })).status, 204);
    const withdraw = () => app.call(`/usage?device=${event.deviceId}`, { method: 'DELETE' });
    assert.deepEqual((await withdraw()).body, { erased: 1 });
    assert.deepEqual((await withdraw()).body, { erased: 0 });
  });

  it('deletes after the declared periods, and not before', async () => {
    const { body: ticket } = await app.call('/tickets', {
      body: { kind: 'question', sender: 'vraag@lid.example', message: 'Hoe deel ik stroom?' },
    });
    const { id } = ticket as { id: string };
    assert.equal((await app.call(`/tickets/${id}/close`, { method: 'POST' })).status, 204);
    const dora = { ...anna, username: 'dora' };
    assert.equal((await app.call('/accounts', { body: dora })).status, 201);
    assert.equal((await app.call('/account', { method: 'DELETE', token: await signIn('dora') })).status, 204);
    // A name is free again once the account that had it is erased.
    const taken = async (): Promise<boolean> => (await app.call('/accounts', { body: dora })).status === 409;
    const ticketThere = async (): Promise<boolean> =>
      (await app.call(`/tickets/${id}/close`, { method: 'POST' })).status === 204;

    await app.liveTo(daysAhead(29));
    assert.equal(await taken(), true);
    await app.liveTo(daysAhead(31));
    assert.equal(await taken(), false);
    assert.equal(await ticketThere(), true);
    await app.liveTo(daysAhead(370));
    assert.equal(await ticketThere(), false);
  });
});

function daysAhead(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString();
}
