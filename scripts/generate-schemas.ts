/**
 * Makes the JSON Schemas from the TypeScript contracts of core: those that editors read (core/schemas) and those that the
 * validators read (generated folders). `--check` writes nothing and fails when a file is not up to date.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

import type { Definitions, JsonSchema } from '../core/src/declarations/shape/json-schema.js';

import { acceptancesSchemaId } from '../core/src/acceptances/append-acceptance.js';
import { approvalsSchemaId } from '../core/src/approvals/append-approval.js';
import { baselineSchemaId } from '../core/src/baseline/update-baseline.js';
import { registerSchemaId } from '../core/src/model/schema-version.js';
import { knownIds, labelOf, type VocabularyKind } from '../core/src/vocabulary/index.js';
import { collectDefinitions } from './schemas/collect-definitions.js';
import {
  acceptancesExample,
  approvalsExample,
  baselineExample,
  configExample,
  registerExample,
} from './schemas/examples.js';
import { reachableFrom, toInternalDefinitions, vocabularyTypes } from './schemas/internal-schemas.js';
import { mapSchema, omitKeywords } from './schemas/map-schema.js';
import { type OfferedTerm, toPublishedSchema } from './schemas/published-schema.js';

const repairCommand = 'npm run update:generated';
const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

const declarationTypes = [
  'ActivityDeclaration',
  'CollectionPointDeclaration',
  'FieldDeclaration',
  'OwnerDeclaration',
  'RecipientDeclaration',
  'RecipientUse',
  'RightsRouteDeclaration',
  'TermDeclaration',
  'TerminalAccessDeclaration',
];

/** The generated files: path from the root -> unformatted text. */
function generateFiles(definitions: Definitions): ReadonlyMap<string, string> {
  const terms = Object.fromEntries(
    Object.values(vocabularyTypes).map((kind) => [kind, offeredTerms(kind as VocabularyKind)] as const),
  );
  const config = toPublishedSchema(
    definitions,
    'Config',
    {
      $id: 'urn:verklaar:config:1',
      title: 'Configuration of Verklaar',
      examples: [configExample],
    },
    terms,
  );
  const register = toPublishedSchema(
    definitions,
    'Register',
    { $id: registerSchemaId, title: 'Processing register of Verklaar', examples: [registerExample] },
    {},
  );
  const baseline = toPublishedSchema(
    definitions,
    'Baseline',
    { $id: baselineSchemaId, title: 'Baseline of findings of Verklaar', examples: [baselineExample] },
    {},
  );
  const approvals = toPublishedSchema(
    definitions,
    'Approvals',
    { $id: approvalsSchemaId, title: 'Approvals of documents of Verklaar', examples: [approvalsExample] },
    {},
  );
  const acceptances = toPublishedSchema(
    definitions,
    'Acceptances',
    { $id: acceptancesSchemaId, title: 'Accepted findings of Verklaar', examples: [acceptancesExample] },
    {},
  );
  const internal = toInternalDefinitions(definitions);
  const declarations = reachableFrom(internal, declarationTypes);
  const configOnly = without(reachableFrom(internal, ['Config']), declarations);
  return new Map([
    ['core/schemas/config.schema.json', JSON.stringify(config)],
    // An extension is installed without its neighbours.
    ['extension/schemas/config.schema.json', JSON.stringify(config)],
    ['core/schemas/register.schema.json', JSON.stringify(register)],
    ['core/schemas/baseline.schema.json', JSON.stringify(baseline)],
    ['core/schemas/approvals.schema.json', JSON.stringify(approvals)],
    ['core/schemas/accepted.schema.json', JSON.stringify(acceptances)],
    [
      'core/src/approvals/generated/schemas.ts',
      toModule(
        'approvalsSchemas',
        'Schemas of approvals.',
        withoutWords(reachableFrom(internal, ['Approvals'])),
        '../../declarations/shape/json-schema.js',
      ),
    ],
    [
      'core/src/acceptances/generated/schemas.ts',
      toModule(
        'acceptancesSchemas',
        'Schemas of accepted findings.',
        withoutWords(reachableFrom(internal, ['Acceptances'])),
        '../../declarations/shape/json-schema.js',
      ),
    ],
    [
      'core/src/baseline/generated/schemas.ts',
      toModule(
        'baselineSchemas',
        'Schemas of the baseline.',
        toTypesOnly(reachableFrom(internal, ['Baseline'])),
        '../../declarations/shape/json-schema.js',
      ),
    ],
    [
      'core/src/declarations/generated/schemas.ts',
      toModule('declarationSchemas', 'Schemas of declarations, by type.', declarations, '../shape/json-schema.js'),
    ],
    [
      'core/src/config/generated/schemas.ts',
      toModule(
        'configSchemas',
        'Schemas of the config that declarations do not have.',
        configOnly,
        '../../declarations/shape/json-schema.js',
      ),
    ],
    [
      'core/src/model/generated/schemas.ts',
      toModule(
        'registerSchemas',
        'Schemas of the register.',
        toTypesOnly(reachableFrom(internal, ['Register'])),
        '../../declarations/shape/json-schema.js',
      ),
    ],
  ]);
}

function offeredTerms(kind: VocabularyKind): readonly OfferedTerm[] {
  return knownIds(kind).map((id) => ({
    id,
    label: [...new Set(['en', 'nl'].flatMap((language) => labelOf(kind, id, language) ?? []))].join(' · '),
  }));
}

/** Register and baseline are written by the tool itself: their texts are judged by type alone. */
function toTypesOnly(definitions: Definitions): Definitions {
  return withoutKeywords(definitions, 'description', 'vocabulary', 'retention', 'pattern', 'format');
}

/** Nobody is told of the keys of these files. */
function withoutWords(definitions: Definitions): Definitions {
  return withoutKeywords(definitions, 'description');
}

function withoutKeywords(definitions: Definitions, ...keywords: readonly string[]): Definitions {
  const entries = Object.entries(definitions).map(([name, definition]): [string, JsonSchema] => [
    name,
    mapSchema(definition, (part) => omitKeywords(part, ...keywords)),
  ]);
  return Object.fromEntries(entries);
}

function without(definitions: Definitions, others: Definitions): Definitions {
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => !Object.hasOwn(others, name)));
}

function toModule(name: string, description: string, definitions: Definitions, typesFrom: string): string {
  return [
    `// Generated by "${repairCommand}" from the types: change those, not this file.`,
    `import type { Definitions } from '${typesFrom}';`,
    '',
    `/** ${description} */`,
    `export const ${name}: Definitions = ${JSON.stringify(definitions)};`,
  ].join('\n');
}

async function formatted(path: string, text: string): Promise<string> {
  const options = await resolveConfig(`${root}/${path}`);
  return format(text, { ...options, filepath: path });
}

async function readOrEmpty(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return '';
  }
}

const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [path, raw] of generateFiles(collectDefinitions(root))) {
  const text = await formatted(path, raw);
  if ((await readOrEmpty(`${root}/${path}`)) === text) continue;
  stale.push(path);
  if (check) continue;
  await mkdir(dirname(`${root}/${path}`), { recursive: true });
  await writeFile(`${root}/${path}`, text);
}
if (check && stale.length > 0) {
  console.error(`Not up to date: ${stale.join(', ')}. Run: ${repairCommand}`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? 'Schemas are up to date.' : `Written: ${stale.join(', ')}`);
}
