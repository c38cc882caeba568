import { createGenerator } from 'ts-json-schema-generator';

import type { Definitions, JsonSchema } from '../../core/src/declarations/shape/json-schema.js';

import { mapSchema } from './map-schema.js';

/** Types whose schema is wanted by itself; what they mention comes along. */
const rootTypes = [
  'Acceptances',
  'ActivityDeclaration',
  'Approvals',
  'Baseline',
  'CollectionPointDeclaration',
  'Config',
  'FieldDeclaration',
  'OwnerDeclaration',
  'RecipientDeclaration',
  'RecipientUse',
  'Register',
  'RightsRouteDeclaration',
  'TermDeclaration',
  'TerminalAccessDeclaration',
] as const;

/**
 * Reads the contracts of core and gives one schema per exported type, TSDoc as descriptions, objects closed.
 *
 * @param root - Root of the repository.
 */
export function collectDefinitions(root: string): Definitions {
  const generator = createGenerator({
    path: `${root}/core/src/{acceptances/acceptance,approvals/approval,baseline/baseline,declarations/index,config/config,model/register}.ts`,
    tsconfig: `${root}/core/tsconfig.json`,
    expose: 'export',
    jsDoc: 'extended',
    additionalProperties: false,
    // Other checks do that; a schema must not wait for every file of core to be right.
    skipTypeCheck: true,
    sortProps: false,
  });
  const definitions: Record<string, JsonSchema> = {};
  for (const type of rootTypes) {
    const schema = JSON.parse(JSON.stringify(generator.createSchema(type))) as { readonly definitions: Definitions };
    for (const [name, definition] of Object.entries(schema.definitions)) {
      definitions[name] = mapSchema(definition, joinConstants);
    }
  }
  const sorted = Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1));
  return tightenTexts(Object.fromEntries(sorted));
}

/** `anyOf: [const a, const b, X]` says the same as `anyOf: [enum [a, b], X]` and reads better in messages. */
function joinConstants(schema: JsonSchema): JsonSchema {
  const branches = schema.anyOf as readonly JsonSchema[] | undefined;
  if (branches === undefined) return schema;
  const constants = branches.filter((branch) => branch.type === 'string' && 'const' in branch);
  if (constants.length < 2) return schema;
  const others = branches.filter((branch) => !constants.includes(branch));
  const joined: JsonSchema = { type: 'string', enum: constants.map((branch) => branch.const as string) };
  return { ...schema, anyOf: [joined, ...others] };
}

/** What TypeScript cannot say: a text is not blank, and its keys are language tags. */
function tightenTexts(definitions: Definitions): Definitions {
  const { LocalText: localText } = definitions;
  if (localText === undefined) throw new Error('LocalText is no longer an exported type of core/src/declarations');
  return {
    ...definitions,
    LocalText: {
      ...localText,
      type: 'object',
      minProperties: 1,
      propertyNames: { format: 'language-tag' },
      additionalProperties: { type: 'string', minLength: 1 },
    },
  };
}
