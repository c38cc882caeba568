import { resolve } from 'node:path';

import { declareRun } from './declare-run.js';
import { runSuite } from './driver/run-suite.js';
import { bundleSuite, copyWorkspace } from './prepare.js';

const source = resolve(import.meta.dirname, '../../extension');
const settings = {
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
};

declareRun('the extension in VS Code', async () =>
  runSuite({
    extension: source,
    suite: await bundleSuite('editing'),
    workspace: await copyWorkspace('shop'),
    settings,
  }),
);
