import assert from 'node:assert/strict';

import { start, type Running } from './harness/start.js';

describe('web-agency: website', () => {
  let app: Running;
  before(async () => (app = await start({ ANALYTICS_ID: 'G-TEST' })));
  after(() => app.stop());

  const page = async (cookie: string) => (await app.get('/', { cookie })).text();

  it('loads Google Analytics only for a visitor who accepted it', async () => {
    assert.match(await page('consent=yes'), /googletagmanager\.com\/gtag\/js\?id=G-TEST/);
    assert.doesNotMatch(await page('consent=no'), /googletagmanager/);
    assert.doesNotMatch(await page(''), /googletagmanager/);
  });

  it('sets only functional cookies by itself', async () => {
    const response = await app.get('/');
    assert.deepEqual(
      response.headers.getSetCookie().map((cookie) => cookie.split('=')[0]),
      ['form'],
    );
  });

  it('remembers the choice for half a year', async () => {
    const response = await app.post('/cookies/no', undefined);
    assert.equal(response.status, 303);
    assert.match(response.headers.getSetCookie()[0]!, /^consent=no; Max-Age=15724800;/);
  });

  it('gives each visitor the value that the forms send back', async () => {
    assert.match(await page('form=abc123'), /'x-form': 'abc123'/);
  });
});
