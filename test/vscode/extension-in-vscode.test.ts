import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { bundleExtension } from '../../extension/build.js';
import { declareRun } from './declare-run.js';
import { type Outcome, runSuite } from './driver/run-suite.js';
import { bundleSuite, copyWorkspace, copyWorkspaces, unpackExtension } from './prepare.js';

const source = resolve(import.meta.dirname, '../../extension');

/** The ESLint extension itself cannot be had from a package registry: what Verklaar asks is whether it is installed. */
const standInOfEslint = resolve(import.meta.dirname, 'stand-ins/eslint');

const failures = resolve(import.meta.dirname, '../output/vscode/failures');

const settings = {
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  // In a browser it is on unless somebody says otherwise.
  'files.autoSave': 'off',
  'files.refactoring.autoSave': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

async function start(
  suite: string,
  {
    extension = source,
    ...more
  }: {
    readonly extension?: string;
    readonly beside?: readonly string[];
    readonly workspace?: string;
    readonly settings?: object;
  } = {},
): Promise<Outcome> {
  return runSuite({
    extension,
    beside: more.beside ?? [],
    suite: await bundleSuite(suite),
    workspace: more.workspace ?? (await copyWorkspace('shop')),
    settings: { ...settings, ...more.settings },
  });
}

describe('VS Code', () => {
  before(async function () {
    this.timeout(120_000);
    await rm(failures, { recursive: true, force: true });
    await bundleExtension({ isRelease: false, out: join(source, 'dist') });
  });

  declareRun('with the extension from source', () => start('editing'));
  declareRun('with a folder that is not trusted, in French', () =>
    start('restricted', {
      settings: {
        'security.workspace.trust.enabled': true,
        'security.workspace.trust.startupPrompt': 'never',
        'verklaar.language': 'fr',
      },
    }),
  );
  declareRun('with several folders, in German, beside the ESLint extension', async () =>
    start('folders', {
      workspace: await copyWorkspaces('shop', 'library', 'bare'),
      beside: [standInOfEslint],
      settings: { 'verklaar.language': 'de' },
    }),
  );
  declareRun('in Dutch', () => start('dutch', { settings: { 'verklaar.language': 'nl' } }));
  declareRun('with the extension as it is packed', async () =>
    start('editing', { extension: await unpackExtension() }),
  );
});
