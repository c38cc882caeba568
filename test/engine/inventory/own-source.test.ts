import assert from 'node:assert/strict';

import { isTestFile, isTestSource } from '../../../core/src/engine/inventory/own-source.js';

const testFiles = [
  'src/user.test.ts',
  'user.spec.tsx',
  'src/user.cy.js',
  'apps/web/login.e2e.ts',
  'test/app.e2e-spec.ts',
  'src/Button.stories.tsx',
  'src/Button.stories.svelte',
  'src/user.mock.mts',
  'src/__tests__/user.ts',
  '__mocks__/mailer.cjs',
  'cypress/support/commands.ts',
  'apps/web/cypress/plugins/index.js',
  '.storybook/preview.tsx',
];

const otherTestSources = [
  'test/app.ts',
  'tests/support/server.ts',
  'src/specs/user.ts',
  'e2e/login.ts',
  'playwright/pages/home.ts',
  'src/stories/data.ts',
  'fixtures/shop/src/main.ts',
  'packages/testing/index.ts',
  'src/test-utils/render.tsx',
  'src/user-test.ts',
  'src/user-spec.js',
  'src/app-e2e-spec.ts',
  'src/Button.story.tsx',
  'src/sort.bench.ts',
];

const sources = [
  'src/test.ts',
  'src/spec.ts',
  'src/stories.ts',
  'src/e2e.ts',
  'src/contest.ts',
  'src/latest/user.ts',
  'src/user.tests.ts',
  'src/user.test.data.ts',
  'src/attest.spec/user.ts',
  'src/cypress.ts',
  'src/cypress-cloud/client.ts',
  'src/storybook.ts',
  'src/mock.ts',
  'src/specimen/user.ts',
];

describe('test files', () => {
  it('are told by their name, or by a folder that only test runners know', () => {
    assert.deepEqual(
      testFiles.filter((path) => !isTestFile(path)),
      [],
    );
  });

  it('are not told by a folder that other things stand in as well', () => {
    assert.deepEqual([...otherTestSources, ...sources].filter(isTestFile), []);
  });

  it('belong to the sources of tests, with what stands in folders of tests, and with stories and benchmarks', () => {
    assert.deepEqual(
      [...testFiles, ...otherTestSources].filter((path) => !isTestSource(path)),
      [],
    );
    assert.deepEqual(sources.filter(isTestSource), []);
  });
});
