import assert from 'node:assert/strict';

import { openProjectSession } from '../../../extension/src/server/analysis/open-project-session.js';
import { repositoryPath } from '../../support/sample.js';

describe('a project session', () => {
  it('reads a project and answers by file', async () => {
    const session = openProjectSession({ folder: repositoryPath('samples/web-agency'), delay: () => 0 });
    const state = await session.settled();
    session.close();
    assert.ok(state);
    assert.ok(state.facts.length > 0);
    const file = state.facts.find(({ kind }) => kind === 'personalField')?.evidence.file ?? '';
    assert.ok(state.factsIn(file).length > 0);
    assert.equal(session.syntaxOf(`${session.root}/${file}`)?.source.fileName, `${session.root}/${file}`);
  });
});
