import assert from 'node:assert/strict';

import { takePicture } from '../at-screen.js';
import { activate } from '../extension.js';

describe('the extension', () => {
  it('reads the project', async () => {
    const api = await activate();
    const overview = await api.ready();
    await takePicture('start');
    assert.deepEqual(
      overview.folders.map(({ name, status, counts }) => ({ name, status, counts })),
      [{ name: 'shop', status: 'current', counts: {} }],
    );
  });
});
