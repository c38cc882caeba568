import assert from 'node:assert/strict';

import { type LanguageClient, startLanguageClient } from '../../support/language-client.js';
import { sound } from '../../support/small-project.js';
import { createWorkspace } from '../../support/workspace.js';

describe('server', () => {
  it('starts, reads nothing before it is needed, and answers when asked to end', async () => {
    const workspace = createWorkspace(sound);
    let opened = 0;
    const client: LanguageClient = await startLanguageClient({
      folders: [workspace.root],
      openSession: () => {
        opened += 1;
        throw new Error('not needed');
      },
      features: [],
    });
    assert.equal(opened, 0);
    assert.equal(client.initialised.serverInfo?.name, 'Verklaar');
    await client.stop();
    workspace.remove();
  });
});
