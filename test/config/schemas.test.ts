import { Ajv, type ValidateFunction } from 'ajv';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { categories } from '../../core/src/vocabulary/index.js';
import {
  acceptancesExample,
  approvalsExample,
  baselineExample,
  configExample,
  registerExample,
} from '../../scripts/schemas/examples.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface PublishedSchema {
  readonly $id: string;
  readonly title: string;
  readonly examples: readonly unknown[];
  readonly properties: Readonly<Record<string, { readonly description?: string }>>;
  readonly definitions: Readonly<
    Record<string, { readonly anyOf?: readonly { readonly const?: string; readonly description?: string }[] }>
  >;
}

function readSchema(name: string): PublishedSchema {
  return JSON.parse(readFileSync(`${root}/core/schemas/${name}.schema.json`, 'utf8')) as PublishedSchema;
}

const compiled = new Map<string, ValidateFunction>();

/** As any validator that knows draft 7 reads it: no keyword of our own may be needed. */
function compile(name: string): ValidateFunction {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const validate = new Ajv({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(readSchema(name));
  compiled.set(name, validate);
  return validate;
}

describe('the published schemas', () => {
  it('are up to date', function () {
    this.timeout(120_000);
    const output = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/generate-schemas.ts', '--check'], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    assert.equal(output, 'Schemas are up to date.\n');
  });

  for (const [name, example] of [
    ['config', configExample],
    ['register', registerExample],
    ['baseline', baselineExample],
    ['approvals', approvalsExample],
    ['accepted', acceptancesExample],
  ] as const) {
    it(`say what they are and show an example that they accept: ${name}`, () => {
      const schema = readSchema(name);
      const validate = compile(name);
      assert.equal(schema.$id, `urn:verklaar:${name}:1`);
      assert.match(schema.title, /Verklaar$/);
      assert.deepEqual(schema.examples, [example]);
      assert.ok(validate(example), JSON.stringify(validate.errors));
    });
  }

  const misses: readonly (readonly [string, string, object, object])[] = [
    ['a key that is unknown', 'config', configExample, { organisation: [] }],
    ['no organisation', 'config', configExample, { organisations: [] }],
    ['an organisation without id', 'config', configExample, { organisations: [{ legalName: 'Acme' }] }],
    ['tests that are off', 'config', configExample, { flows: { tests: 'off' } }],
    ['a country in small letters', 'config', configExample, { markets: ['be'] }],
    [
      'an unknown form of address',
      'config',
      configExample,
      { statements: [{ id: 'a', languages: ['nl'], form: 'u' }] },
    ],
    ['a statement without language', 'config', configExample, { statements: [{ id: 'a', languages: [] }] }],
    [
      'an activity with an unknown option',
      'config',
      configExample,
      { activities: [{ id: 'hr', purposes: ['payment'] }] },
    ],
    ['a name without language', 'config', configExample, { activities: [{ id: 'hr', name: 'HR' }] }],
    ['transfers other than none', 'config', configExample, { transfers: false }],
    ['another version', 'register', registerExample, { schemaVersion: 2 }],
    ['no activities', 'register', registerExample, { activities: undefined }],
    ['a key that is unknown', 'register', registerExample, { generatedAt: '2026-01-01' }],
  ];
  for (const [title, name, example, change] of misses) {
    it(`refuse ${title}: ${name}`, () => {
      assert.equal(compile(name)(JSON.parse(JSON.stringify({ ...example, ...change }))), false);
    });
  }

  it('complete the ids of the vocabulary, with what they are called, and accept own terms', () => {
    const { definitions } = readSchema('config');
    const offered = definitions.CategoryId?.anyOf ?? [];
    assert.deepEqual(
      offered.flatMap((one) => one.const ?? []),
      Object.keys(categories).sort(),
    );
    assert.equal(offered.find((one) => one.const === 'contact.email')?.description, 'E-mail address · E-mailadres');
    const activity = { id: 'hr', data: ['account.pin', 'contact.email'], purpose: 'ownPurpose' };
    assert.ok(compile('config')({ ...configExample, activities: [activity] }));
  });

  it('explain every key of the config', () => {
    const { properties } = readSchema('config');
    const silent = Object.keys(properties).filter((key) => properties[key]?.description === undefined);
    assert.deepEqual(silent, []);
  });
});
