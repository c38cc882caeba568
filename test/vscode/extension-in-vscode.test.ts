import { join, resolve } from 'node:path';

import { bundleExtension } from '../../extension/build.js';
import { declareRun } from './declare-run.js';
import { runSuite } from './driver/run-suite.js';
import { bundleSuite, copyWorkspace } from './prepare.js';

const extension = resolve(import.meta.dirname, '../../extension');
const settings = {
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  // In a browser it is on unless somebody says otherwise.
  'files.autoSave': 'off',
  'files.refactoring.autoSave': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

declareRun('the extension in VS Code', async () => {
  await bundleExtension({ isRelease: false, out: join(extension, 'dist') });
  return runSuite({
    extension,
    suite: await bundleSuite('editing'),
    workspace: await copyWorkspace('shop'),
    settings,
  });
});
