import { pageViews } from '@verklaar-samples/hvac-api';
import assert from 'node:assert/strict';

import { start, type Running } from './harness/start.js';

describe('hvac-software: website', () => {
  let app: Running;
  before(async () => (app = await start({ ADVERTISING_ID: 'AW-0000' })));
  after(() => app.stop());

  const choose = async (statistics: boolean, advertising: boolean): Promise<string> => {
    const response = await app.send('POST', '/cookies', { statistics, advertising });
    return response.headers
      .getSetCookie()
      .find((cookie) => cookie.startsWith('consent='))!
      .split(';')[0]!;
  };
  const visit = (cookie?: string) =>
    fetch(`${app.url}/`, {
      headers: { referer: 'https://zoek.example/', ...(cookie === undefined ? {} : { cookie }) },
    });
  const views = () => app.services.database.select().from(pageViews);

  it('before a choice: asks, stores nothing on the device, counts nothing, loads nothing', async () => {
    const response = await visit();
    const page = await response.text();
    assert.deepEqual(response.headers.getSetCookie(), []);
    assert.match(page, /Alleen bezoekcijfers/);
    assert.doesNotMatch(page, /googletagmanager/);
    assert.deepEqual(await views(), []);
  });

  it('refused: keeps the choice with its date, and still nothing', async () => {
    const cookie = await choose(false, false);
    assert.equal(cookie, 'consent=2026-03-02');
    const response = await visit(cookie);
    assert.doesNotMatch(await response.text(), /googletagmanager/);
    assert.deepEqual(response.headers.getSetCookie(), []);
    assert.deepEqual(await views(), []);
  });

  it('statistics only: counts the page and where the visitor came from, without advertising', async () => {
    const response = await visit(await choose(true, false));
    assert.doesNotMatch(await response.text(), /googletagmanager/);
    const [view] = await views();
    assert.deepEqual({ page: view!.page, cameFrom: view!.cameFrom }, { page: '/', cameFrom: 'https://zoek.example/' });
    const visitor = response.headers.getSetCookie()[0]!;
    assert.ok(visitor.startsWith(`visitor=${view!.visitor};`), visitor);
    assert.doesNotMatch(visitor, /Max-Age|Expires/, 'gone with the browser');
  });

  it('advertising: the script of the network is on the page', async () => {
    assert.match(await (await visit(await choose(false, true))).text(), /googletagmanager\.com\/gtag\/js\?id=AW-0000/);
    assert.equal((await views()).length, 1, 'and nothing was counted');
  });

  it('shows the statement', async () => {
    assert.match(await (await fetch(`${app.url}/privacy`)).text(), /Klimaatwerk Voorbeeld BV/);
  });
});
