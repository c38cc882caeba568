import { ESLint } from 'eslint';
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';

import { declarationSchemas } from '../../core/src/declarations/generated/schemas.js';
import plugin from '../../eslint-plugin/src/index.js';
import { openProperties } from '../../eslint-plugin/src/may-be-declared-in-config.js';
import { fencesOf, parseMarkdown } from '../support/markdown-pages.js';
import { repositoryPath } from '../support/sample.js';
import { createWorkspace } from '../support/workspace.js';

const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  customConditions: ['@verklaar/source'],
  lib: ['es2022'],
  types: [],
  strict: true,
  skipLibCheck: true,
};

/** A project with one mistake; its category is declared in another file, its data subject in the config. */
const project = {
  'package.json': '{ "name": "shop", "type": "module" }',
  'tsconfig.json': JSON.stringify({ compilerOptions, include: ['src'] }),
  'verklaar.config.json': `{
  // Own terms.
  "organisations": [
    {
      "id": "shop",
      "legalName": "Shop",
      "address": { "street": "Straat 1", "postalCode": "9000", "city": "Gent", "country": "BE" },
      "email": "shop@shop.example"
    }
  ],
  "statements": [{ "id": "website", "languages": ["nl"] }],
  "terms": { "dataSubjects": [{ "id": "guest", "labels": { "nl": "gasten" } }] }
}`,
  'src/privacy.ts': `import { category } from '@verklaar/annotations';
export const pin = category({ id: 'account.pin', parent: 'account.password', labels: { nl: 'pincode' } });
`,
  'src/customer.ts': `import { PersonalData } from '@verklaar/annotations';
import { pin } from './privacy.js';
export class Customer {
  @PersonalData(pin) pin = '';
  @PersonalData('contact.email', 'P1 customer.end', 'consent') email = '';
  /** @personalData identity.name { dataSubjects: [guest] } */ name = '';
}
`,
};

/** The config that a page of the plugin shows. */
function configIn(page: string): string {
  const root = parseMarkdown(readFileSync(repositoryPath(`eslint-plugin/${page}`), 'utf8'));
  const text = fencesOf(root).find(({ file }) => file === 'eslint.config.js')?.text ?? '';
  // A test does not run in the folder of the project.
  return text.replace(
    "readFileSync('verklaar.config.json'",
    "readFileSync(new URL('verklaar.config.json', import.meta.url)",
  );
}

describe('The plugin', () => {
  it('names itself as its package does', () => {
    const { name, version } = JSON.parse(readFileSync(repositoryPath('eslint-plugin/package.json'), 'utf8')) as Record<
      string,
      string
    >;
    assert.deepEqual({ name: plugin.meta.name, version: plugin.meta.version }, { name, version });
  });

  for (const page of ['README.md', 'docs/rules/valid-annotation.md']) {
    it(`lints a project on disk with the config that ${page} shows`, async () => {
      const workspace = createWorkspace({ ...project, 'eslint.config.js': configIn(page) });
      try {
        for (const name of ['@verklaar/annotations', '@verklaar/eslint-plugin', 'typescript-eslint']) {
          const link = path.join(workspace.root, 'node_modules', name);
          mkdirSync(path.dirname(link), { recursive: true });
          symlinkSync(repositoryPath(`node_modules/${name}`), link);
        }
        const results = await new ESLint({ cwd: workspace.root }).lintFiles(['src']);
        const shown = results.flatMap(({ filePath, messages }) =>
          messages.map((one) => `${path.basename(filePath)}:${String(one.line)}:${String(one.column)} ${one.message}`),
        );
        assert.equal(shown.length, 1, shown.join('\n'));
        assert.match(
          shown[0] ?? '',
          /^customer\.ts:5:35 The retention "P1 customer\.end" cannot be read: .*\(AN03\)$/u,
        );
      } finally {
        workspace.remove();
      }
    });
  }

  it('knows which properties take terms that a config may add', () => {
    const open = new Set(['category', 'dataSubject', 'purpose']);
    const closed: string[] = [];
    const found = new Set<string>();
    for (const [property, schema] of propertiesOf(declarationSchemas)) {
      const kinds = vocabulariesOf(schema);
      if (kinds.some((kind) => open.has(kind))) found.add(property);
      else if (kinds.length > 0) closed.push(property);
    }
    // Own words in retention, and the parent of an own term, are no ids by their schema.
    assert.deepEqual([...found, 'parent', 'retention'].sort(), [...openProperties].sort());
    assert.deepEqual(
      closed.filter((property) => openProperties.has(property)),
      [],
    );
    assert.ok(closed.includes('legalBasis'));
  });
});

/** Every property, at any depth, that the schemas describe. */
function propertiesOf(schema: unknown): readonly (readonly [string, unknown])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]: [string, unknown]) => [
    ...(key === 'properties' && typeof part === 'object' && part !== null ? Object.entries(part) : []),
    ...propertiesOf(part),
  ]);
}

/** Vocabularies that a value, or an item of a list, is taken from. */
function vocabulariesOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { vocabulary, $ref, items, anyOf } = schema as Readonly<Record<string, unknown>>;
  const target = typeof $ref === 'string' ? declarationSchemas[$ref.split('/').at(-1) ?? ''] : undefined;
  return [
    ...(typeof vocabulary === 'string' ? [vocabulary] : []),
    ...vocabulariesOf(target),
    ...vocabulariesOf(items),
    ...(Array.isArray(anyOf) ? anyOf.flatMap(vocabulariesOf) : []),
  ];
}
