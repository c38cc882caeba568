import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { routerPackages } from '../../../core/src/engine/inventory/collection/read-route.js';
import { schemaPackages } from '../../../core/src/engine/inventory/collection/schema-fields.js';
import { devicePackages } from '../../../core/src/engine/inventory/device/read-device-access.js';
import { repositoryPath } from '../../support/sample.js';

describe('docs/what-is-seen.md', () => {
  const page = readFileSync(repositoryPath('docs/what-is-seen.md'), 'utf8');

  for (const [name, packages] of Object.entries({ devicePackages, routerPackages, schemaPackages })) {
    it(`names all ${name}`, () => {
      assert.deepEqual(
        packages.filter((item) => !page.includes(`\`${item}\``)),
        [],
      );
    });
  }
});
