/**
 * Writes docs/config.md from the JSON Schema of the config, so that what the editor explains and what the page says are one
 * text. `--check` writes nothing and fails when the page is not up to date.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';

import { configExample } from './docs/config-example.js';
import { runGenerator } from './write-generated.js';

const repairCommand = 'npx tsx --conditions=@verklaar/source scripts/generate-config-docs.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly const?: boolean | string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
}

type RootSchema = Schema & { readonly definitions: Readonly<Record<string, Schema>> };

/** Types that are told in words, or elsewhere. The others have a table on the page. */
const typeWords: Readonly<Record<string, string>> = {
  ActivityDeclaration: '[activity](annotations.md#activity)',
  CountryCode: 'country, ISO 3166-1 alpha-2',
  EmailAddress: 'e-mail address',
  IsoDate: 'day, `YYYY-MM-DD`',
  IsoDuration: 'duration, ISO 8601',
  LanguageTag: 'language, such as `nl-BE`',
  LawReference: 'id of a [law](vocabulary.md#laws), or `{ name, article, url }`',
  LocalText: 'text, one for each language',
  MeasureId: '[measure](vocabulary.md#security-measures)',
  OwnService: '[service](flows.md#own-sinks-and-services)',
  RecipientDeclaration: '[recipient](annotations.md#recipient)',
  ReportedSinkKind: '[sort of sink](flows.md#sinks)',
  SinkDefinition: '[sink](flows.md#own-sinks-and-services)',
  TermDeclaration: '[term](annotations.md#own-terms)',
  TerminalAccessDeclaration: '[terminal access](annotations.md#terminalaccess)',
  WebAddress: 'address of a page',
};

/** Types with a table at the end: they stand under several keys. */
const shared = ['Contact', 'PostalAddress'];

const groups: readonly { readonly title: string; readonly keys: readonly (keyof typeof configExample)[] }[] = [
  {
    title: 'Who, for whom, in which languages',
    keys: ['organisations', 'markets', 'statements', 'registerLanguages', 'register', 'rights'],
  },
  {
    title: 'What happens outside the code',
    keys: ['activities', 'recipients', 'terminalAccess', 'terms', 'outsideCode'],
  },
  {
    title: 'What is said of the whole',
    keys: [
      'security',
      'cookies',
      'specialCategories',
      'children',
      'transfers',
      'automatedDecisions',
      'otherDisclosure',
      'thirdPartyMarketing',
      'processorsBound',
      'codesOfConduct',
      'changes',
      'externalLinks',
      'laws',
    ],
  },
  { title: 'Where data go', keys: ['flows'] },
  { title: 'Files', keys: ['$schema', 'tsconfig', 'include', 'exclude', 'output'] },
];

const schemaFile = fileURLToPath(new URL('../core/schemas/config.schema.json', import.meta.url));
// Made by scripts/generate-schemas.ts, in the shape of the types above.
const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as RootSchema;

function definitionOf({ $ref }: Schema): readonly [string, Schema] | undefined {
  const name = $ref?.split('/').at(-1);
  const found = name === undefined ? undefined : schema.definitions[name];
  return name !== undefined && found !== undefined ? [name, found] : undefined;
}

/** The type of a value in words. */
function wordsOf(type: Schema): string {
  const [name, definition] = definitionOf(type) ?? [];
  if (name !== undefined && definition !== undefined) {
    if (shared.includes(name)) return `[${name}](#${name.toLowerCase()})`;
    return typeWords[name] ?? (definition.properties ? 'as below' : wordsOf(definition));
  }
  if (type.const !== undefined) return `\`${String(type.const)}\``;
  if (type.enum) return type.enum.map((value) => `\`${value}\``).join(', ');
  if (type.anyOf) return type.anyOf.map(wordsOf).join(', or ');
  if (type.items) return `list: ${wordsOf(type.items)}`;
  if (type.properties)
    return Object.keys(type.properties)
      .map((key) => `\`${key}\``)
      .join(', ');
  if (type.additionalProperties) return `by id: ${wordsOf(type.additionalProperties)}`;
  return type.type === 'boolean' ? '`true` or `false`' : (type.type ?? 'any');
}

/** A type with keys of its own, when the page tells it right here. */
function tabledIn(type: Schema): Schema | undefined {
  const inner = type.items ?? type;
  const [name, definition] = definitionOf(inner) ?? [];
  if (name !== undefined && (name in typeWords || shared.includes(name))) return undefined;
  const table = definition ?? inner;
  return table.properties ? table : undefined;
}

function renderTable({ properties = {}, required = [] }: Schema): string {
  const rows = Object.entries(properties).map(([key, value]) => {
    const cells = [`\`${key}\`${required.includes(key) ? ' (required)' : ''}`, wordsOf(value), value.description ?? ''];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  });
  return ['| key | value | says |', '| --- | --- | --- |', ...rows].join('\n');
}

function renderKey(key: keyof typeof configExample): string {
  const property = schema.properties?.[key];
  if (property === undefined) throw new Error(`The schema has no key ${key}.`);
  const table = tabledIn(property);
  return [
    `### \`${key}\``,
    property.description ?? '',
    table === undefined ? `Value: ${wordsOf(property)}.` : renderTable(table),
    `\`\`\`yaml\n${stringify({ [key]: configExample[key] })}\`\`\``,
  ].join('\n\n');
}

function renderPage(): string {
  const listed = groups.flatMap(({ keys }) => keys);
  const forgotten = Object.keys(schema.properties ?? {}).filter((key) => !(listed as readonly string[]).includes(key));
  if (forgotten.length > 0) throw new Error(`Keys in no group of the page: ${forgotten.join(', ')}`);
  return [
    `<!-- Made by \`${repairCommand}\`. -->`,
    '# Config',
    'Facts that no code knows stand in `verklaar.config.json` beside your `tsconfig.json`: JSON in which comments and trailing commas are allowed. `verklaar.config.jsonc`, `.yaml` and `.yml` do as well. A wrong key or value is an error with its line and column ([findings](findings/config.md)); only `organisations` is required. An editor completes and explains keys when the file names its schema:',
    `\`\`\`jsonc\n// verklaar.config.json\n{\n  "$schema": "${configExample.$schema}",\n  "organisations": [{ "id": "bookshop", "legalName": "Boekhandel Voorbeeld" }],\n}\n\`\`\``,
    'Each key below has an example in YAML; together they are one config. Nothing is assumed that is not said: there is no default for "no transfers", "no data protection officer" or "no automated decisions".',
    ...groups.flatMap(({ title, keys }) => [`## ${title}`, ...keys.map(renderKey)]),
    '## Types used above',
    ...shared.flatMap((name) => {
      const definition = schema.definitions[name];
      if (definition === undefined) throw new Error(`The schema has no type ${name}.`);
      return [`### ${name}`, definition.description ?? '', renderTable(definition)];
    }),
    '',
  ].join('\n\n');
}

await runGenerator(new Map([['docs/config.md', renderPage()]]), repairCommand);
