import assert from 'node:assert/strict';

import { hasContent, keepLastGoodState } from '../../../extension/src/client/views/last-good-state.js';
import { workspaceState } from '../../../extension/src/client/views/workspace-state.js';
import { folder, overviewOf } from './overview.js';

const views = { register: [{ id: 'newsletter', label: 'Newsletter' }] };
const counts = { activities: 1, personalData: 2, recipients: 0, openPoints: { error: 3, warning: 0, info: 0 } };
const known = folder({ views, counts });

describe('What was shown of a folder', () => {
  it('stays while a server that was started again reads it', () => {
    const kept = keepLastGoodState(overviewOf(known), overviewOf(folder({ status: 'reading', name: 'renamed' })));
    assert.deepEqual(kept, overviewOf({ ...known, status: 'reading', name: 'renamed' }));
    assert.equal(workspaceState(kept, 'running'), 'ready');
  });

  it('stays, marked, when such a server cannot read it', () => {
    const problem = { message: 'The config has mistakes: 2.' };
    const kept = keepLastGoodState(overviewOf(known), overviewOf(folder({ status: 'failed', problem })));
    assert.deepEqual(kept, overviewOf({ ...known, status: 'stale', problem }));
  });

  it('goes when there is something newer, and when it is a project no longer', () => {
    const newer = overviewOf({ ...known, name: 'newer' });
    assert.deepEqual(keepLastGoodState(overviewOf(known), newer), newer);
    for (const status of ['current', 'notSetUp'] as const) {
      const empty = overviewOf(folder({ status }));
      assert.deepEqual(keepLastGoodState(overviewOf(known), empty), empty);
    }
  });

  it('is not that of another folder, and nothing where there was nothing', () => {
    const reading = overviewOf(folder({ status: 'reading', uri: 'file:///desk' }));
    assert.deepEqual(keepLastGoodState(overviewOf(known), reading), reading);
    assert.deepEqual(keepLastGoodState(undefined, reading), reading);
    assert.deepEqual([hasContent(known), hasContent(folder())], [true, false]);
  });
});
