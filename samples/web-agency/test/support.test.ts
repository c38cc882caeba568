import assert from 'node:assert/strict';

import { remoteDevices } from '../src/database/tables.js';
import { deleteExpired } from '../src/retention/delete-expired.js';
import { startFakeService, type FakeService } from './harness/fake-service.js';
import { start, type Running } from './harness/start.js';

describe('web-agency: remote support', () => {
  let teamViewer: FakeService;
  let app: Running;
  before(async () => {
    const devices = [
      { device_id: 'd41', remotecontrol_id: 'r555555555' },
      { device_id: 'd42', remotecontrol_id: 'r123456789' },
      { device_id: 'd43', remotecontrol_id: 'r987654321' },
    ];
    teamViewer = await startFakeService(({ method }) => ({ status: 200, body: method === 'GET' ? { devices } : {} }));
    app = await start({ TEAMVIEWER_TOKEN: 'token', TEAMVIEWER_GROUP: 'g1', TEAMVIEWER_URL: teamViewer.url });
  });
  after(async () => {
    await app.stop();
    teamViewer.stop();
  });

  const password = 'q7w8e9';
  let session: string;

  it('gives staff the id and the password while the session runs', async () => {
    const started = await app.staff('POST', '/support/sessions', { teamViewerId: '123456789', password });
    session = ((await started.json()) as { id: string }).id;
    const shown = await (await app.staff('GET', `/support/sessions/${session}`)).json();
    assert.deepEqual(shown, { id: session, teamViewerId: '123456789', password });
  });

  it('keeps only the TeamViewer id after the session, never the password', async () => {
    app.setNow('2026-03-02T12:00:00Z');
    assert.equal((await app.staff('POST', `/support/sessions/${session}/end`)).status, 204);
    assert.equal((await app.staff('GET', `/support/sessions/${session}`)).status, 404);
    assert.deepEqual(await app.services.database.select().from(remoteDevices), [
      { teamViewerId: '123456789', lastUsedAt: new Date('2026-03-02T12:00:00Z') },
    ]);
    const dump = Buffer.from(await (await app.services.database.$client.dumpDataDir('none')).arrayBuffer());
    assert.equal(dump.includes('123456789'), true);
    assert.equal(dump.includes(password), false);
  });

  it('tells TeamViewer the id and the group, nothing else', () => {
    assert.deepEqual(teamViewer.received, [
      { method: 'POST', path: '/devices', body: { remotecontrol_id: 'r123456789', groupid: 'g1' } },
    ]);
  });

  it('forgets the id on objection, here and at TeamViewer', async () => {
    assert.equal((await app.staff('DELETE', '/support/devices/123456789')).status, 204);
    assert.deepEqual(await app.services.database.select().from(remoteDevices), []);
    assert.deepEqual(
      teamViewer.received.slice(1).map(({ method, path }) => `${method} ${path}`),
      ['GET /devices?groupid=g1', 'DELETE /devices/d42'],
    );
  });

  it('forgets an id that was not used for 2 years, here and at TeamViewer', async () => {
    const started = await app.staff('POST', '/support/sessions', { teamViewerId: '987654321', password });
    const { id } = (await started.json()) as { id: string };
    await app.staff('POST', `/support/sessions/${id}/end`);
    await deleteExpired(app.services, new Date('2028-03-03T12:00:00Z'));
    assert.deepEqual(await app.services.database.select().from(remoteDevices), []);
    assert.deepEqual(
      teamViewer.received.slice(-2).map(({ method, path }) => `${method} ${path}`),
      ['GET /devices?groupid=g1', 'DELETE /devices/d43'],
    );
  });
});
