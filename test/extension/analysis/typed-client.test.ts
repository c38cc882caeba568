import assert from 'node:assert/strict';

import type { TypedClient } from '../../../extension/src/server/analysis/typed-client.js';

import { createProjectSession } from '../../../extension/src/server/analysis/open-project-session.js';
import { sound } from '../../support/small-project.js';
import { createTestedTypedClient } from '../../support/typed-session.js';
import { createWorkspace } from '../../support/workspace.js';

describe('the thread that knows types', () => {
  it('is started again after it died, and knows the texts of before', async () => {
    const workspace = createWorkspace(sound);
    const deaths: string[] = [];
    const client = createTestedTypedClient({ folder: workspace.root, onDeath: ({ message }) => deaths.push(message) });
    const file = `${workspace.root}/src/customer.ts`;
    client.update(file, 'export {};');
    const asked = client.ask('analyseFile', { file });
    await client.kill();
    assert.equal(await asked, undefined);
    assert.equal(deaths.length, 1);
    const answer = await client.ask('analyseFile', { file });
    assert.ok(answer !== undefined && 'result' in answer);
    assert.deepEqual(answer.result.facts, []);
    client.close();
    workspace.remove();
  });

  it('gives up an analysis of texts that are older than the newest', async () => {
    const workspace = createWorkspace(sound);
    const client = createTestedTypedClient({ folder: workspace.root, onDeath: () => undefined });
    client.supersede(2);
    assert.deepEqual(await client.ask('analyse', { revision: 1 }), { result: undefined });
    client.close();
    workspace.remove();
  });

  it('answers with the mistake of a project that cannot be opened, and is ready for the mended one', async () => {
    const workspace = createWorkspace({ ...sound, 'verklaar.config.json': '{ "markets": ["Atlantis"] }' });
    const client = createTestedTypedClient({ folder: workspace.root, onDeath: () => undefined });
    const answer = await client.ask('analyse', { revision: 0 });
    assert.ok(answer !== undefined && 'problem' in answer);
    assert.ok((answer.problem.findings ?? []).length > 0);
    client.update(`${workspace.root}/verklaar.config.json`, sound['verklaar.config.json']);
    const mended = await client.ask('analyse', { revision: 0 });
    assert.ok(mended !== undefined && 'result' in mended);
    client.close();
    workspace.remove();
  });

  it('is not started again for ever when it dies each time', async () => {
    const workspace = createWorkspace(sound);
    let asked = 0;
    const session = createProjectSession({ folder: workspace.root, delay: () => 60_000 }, ({ onDeath }) => ({
      ask() {
        asked += 1;
        onDeath(new Error('out of memory'));
        return Promise.resolve(undefined);
      },
      update: () => undefined,
      supersede: () => undefined,
      kill: () => Promise.resolve(),
      close: () => undefined,
    }));
    assert.equal(await session.settled(), undefined);
    assert.equal(asked, 3);
    assert.match(session.problem()?.message ?? '', /out of memory/u);
    session.close();
    workspace.remove();
  });

  it('dies without taking the state of a session with it', async () => {
    const workspace = createWorkspace(sound);
    let client: TypedClient | undefined;
    const session = createProjectSession({ folder: workspace.root, delay: () => 60_000 }, (options) => {
      client = createTestedTypedClient(options);
      return client;
    });
    const first = await session.settled();
    await client?.kill();
    assert.equal(session.state(), first);
    assert.match(session.problem()?.message ?? '', /ended before it was done/u);
    session.update(`${workspace.root}/src/customer.ts`, 'export {};');
    const later = await session.settled();
    assert.deepEqual([later?.facts.length, session.problem()], [0, undefined]);
    session.close();
    workspace.remove();
  });
});
