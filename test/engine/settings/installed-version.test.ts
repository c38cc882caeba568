import assert from 'node:assert/strict';

import { createFlowAnalysis } from '../../../core/src/engine/flow/flow-analysis.js';
import { memoryHost } from '../../support/collect.js';

const root = '/app';

/** Settings that gather in a file that starts Sentry without options, with this version of it installed. */
function settingsWith(version: string | undefined): readonly string[] {
  const host = memoryHost({
    'app.ts': "import * as Sentry from '@sentry/node';\nSentry.init({ dsn: 'x' });\n",
    ...(version !== undefined && {
      'node_modules/@sentry/node/package.json': `{ "name": "@sentry/node", "version": "${version}", "types": "index.d.ts" }`,
      'node_modules/@sentry/node/index.d.ts':
        'export declare function init(options: { readonly dsn: string }): void;\n',
    }),
  });
  return createFlowAnalysis(host, { root, facts: [] })
    .settingsOf('/app/app.ts')
    .map(({ setting }) => setting);
}

describe('settings of the version that is installed', () => {
  it('are on by default from the version on that says so', () => {
    assert.deepEqual(settingsWith('11.12.0'), ['dataCollection']);
  });

  it('are off before it', () => {
    assert.deepEqual(settingsWith('10.4.0'), []);
  });

  it('are taken for off where nothing is installed: a version is no guess', () => {
    assert.deepEqual(settingsWith(undefined), []);
  });
});
