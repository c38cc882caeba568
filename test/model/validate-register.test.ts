import assert from 'node:assert/strict';

import type { Json } from '../../core/src/facts/located.js';

import { registerSchemaId, schemaVersion } from '../../core/src/model/schema-version.js';
import { validateRegister } from '../../core/src/model/validate-register.js';
import { registerExample } from '../../scripts/schemas/examples.js';

const example = registerExample as unknown as Readonly<Record<string, Json>>;

describe('validateRegister', () => {
  it('reads a register of this version', () => {
    assert.equal(example.schemaVersion, schemaVersion);
    assert.equal(example.$schema, registerSchemaId);
    assert.deepEqual(validateRegister(example), { register: example });
  });

  it('refuses a register of a later version, and what is no register', () => {
    assert.deepEqual(validateRegister({ ...example, schemaVersion: 2 }), {
      problems: [{ path: '/schemaVersion', expected: '1', found: '2' }],
    });
    for (const json of [null, [], 'text', {}, { schemaVersion: 0 }, { schemaVersion: 1.5 }, { schemaVersion: '1' }]) {
      assert.deepEqual(validateRegister(json), {
        problems: [{ path: '/schemaVersion', expected: '1', found: 'undefined' }],
      });
    }
  });

  it('names the parts that do not fit', () => {
    const activity = { id: 'hr', declared: true };
    const { problems } = validateRegister({ ...example, activities: [activity], markets: 'BE', generatedAt: 'now' });
    assert.deepEqual(
      problems?.filter(({ path }) => !path.startsWith('/activities')),
      [
        { path: '/generatedAt', expected: 'undefined', found: '"generatedAt"' },
        { path: '/markets', expected: '[string]', found: '"BE"' },
      ],
    );
    assert.ok(problems.some(({ path, found }) => path === '/activities/hr/purposes' && found === 'undefined'));
  });
});
