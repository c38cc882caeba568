import assert from 'node:assert/strict';

import { takePicture, textsOf } from '../at-screen.js';
import { open } from '../editor.js';
import { activate } from '../extension.js';
import { until } from '../until.js';

describe('the start', () => {
  it('reads the project', async () => {
    const api = await activate();
    const { folders } = await api.ready();
    assert.deepEqual(
      folders.map(({ name, status, counts }) => ({ name, status, counts })),
      [
        {
          name: 'shop',
          status: 'current',
          counts: { activities: 2, personalData: 6, recipients: 1, openPoints: { error: 8, warning: 12, info: 2 } },
        },
      ],
    );
    assert.equal(api.state(), 'ready');
  });

  it('shows the open points in the status bar', async () => {
    const api = await activate();
    await api.ready();
    const status = await until('the status bar', () => api.statusBar());
    assert.equal(status?.isBroken, false);
    assert.match(status.tooltip, /^shop: open points\nErrors: 8, warnings: 12, remarks: 2$/);
    const shown = await textsOf('.statusbar-item[id="verklaar.verklaar-vscode"], .statusbar-item[id*="verklaar"]');
    assert.match(shown.join(' '), /8|20/);
  });

  it('marks data in the gutter, those that nobody decided on otherwise', async () => {
    const api = await activate();
    const { document } = await open('src/subscriber.ts');
    const marks = await until(
      'marks',
      () => api.marks(document.uri),
      (found) => found?.length === 3,
    );
    assert.deepEqual(
      marks?.map(({ kind, label, range }) => `${kind} ${document.lineAt(range.start.line).text.trim()}: ${label}`),
      [
        "personal email = '';: E-mail address",
        "notPersonal batch = '';: Not personal: a random number that says nothing of the person",
        "undecided phone = '';: Nobody decided; by its name: Telephone number",
      ],
    );
    await textsOf('.monaco-editor .codelens-decoration a');
    await takePicture('gutter');
  });
});
