/**
 * Writes the index of the services catalogue and docs/services.md from the files of the catalogue. `--check` writes nothing
 * and fails when one is not up to date.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { ServiceDefinition, ServiceKind } from '../core/src/services/service.js';

import { runGenerator } from './write-generated.js';

const repairCommand = 'npx tsx --conditions=@verklaar/source scripts/generate-services.ts';
const folder = new URL('../core/src/services/catalogue/', import.meta.url);

async function readCatalogue(): Promise<readonly ServiceDefinition[]> {
  const ids = readdirSync(fileURLToPath(folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/u, ''))
    .sort();
  return Promise.all(
    ids.map(async (id) => {
      const exportName = id.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
      const module = (await import(new URL(`${id}.ts`, folder).href)) as Readonly<
        Record<string, ServiceDefinition | undefined>
      >;
      const service = module[exportName];
      if (service === undefined) throw new Error(`core/src/services/catalogue/${id}.ts exports no ${exportName}`);
      return service;
    }),
  );
}

/** One module with all: importing hundreds of files would cost every start of a linter a tenth of a second. */
function renderIndex(all: readonly ServiceDefinition[]): string {
  return [
    `// Made by \`${repairCommand}\` from the files of ../catalogue.`,
    "import type { ServiceDefinition } from '../service.js';",
    '',
    '/** Every file of the catalogue, sorted by id. */',
    '// prettier-ignore',
    'export const catalogue: readonly ServiceDefinition[] = [',
    ...all.map((service) => `  ${JSON.stringify(service)},`),
    '];',
    '',
  ].join('\n');
}

const kindTitles: Readonly<Record<ServiceKind, string>> = {
  accounting: 'Accounting',
  advertising: 'Advertising',
  analytics: 'Analytics',
  authentication: 'Authentication',
  bookings: 'Bookings',
  chat: 'Chat',
  commerce: 'Commerce',
  consent: 'Consent',
  content: 'Content',
  creditCheck: 'Credit checks',
  crm: 'Customer relations',
  database: 'Databases',
  delivery: 'Delivery',
  errorTracking: 'Error tracking',
  hosting: 'Hosting',
  humanResources: 'Human resources',
  identityVerification: 'Identity verification',
  logging: 'Logging and monitoring',
  mail: 'Mail',
  maps: 'Maps and addresses',
  marketing: 'Marketing',
  messaging: 'Messaging',
  other: 'Other',
  payment: 'Payment',
  prompts: 'Language models',
  push: 'Push messages',
  queue: 'Queues and jobs',
  search: 'Search',
  signing: 'Signing',
  social: 'Social media',
  storage: 'Storage',
  support: 'Support',
  survey: 'Surveys and forms',
  telephony: 'Telephony',
  video: 'Video',
};

const regionNames: Readonly<Record<NonNullable<ServiceDefinition['region']>, string>> = {
  benelux: 'Benelux',
  eu: 'EEA',
};

function renderNames(names: readonly string[] | undefined): string {
  return (names ?? []).map((name) => `\`${name}\``).join(', ');
}

function renderLaw({ law }: ServiceDefinition): string {
  if (law === undefined) return '';
  const read =
    law.sources
      .map((source) => source.read)
      .sort()
      .at(-1) ?? '';
  const page = law.privacyPage;
  return [law.entity, law.country, page === undefined ? undefined : `[privacy](${page})`, `read ${read}`]
    .filter((fact) => fact !== undefined)
    .join(', ');
}

function renderKind(kind: ServiceKind, all: readonly ServiceDefinition[]): readonly string[] {
  const rows = all.map((service) => {
    const { id, name, region, recognition } = service;
    const cells = [
      `\`${id}\``,
      name,
      region === undefined ? '' : regionNames[region],
      renderNames([...(recognition.packages ?? []), ...(recognition.globals ?? [])]),
      renderNames([...(recognition.hosts ?? []), ...(recognition.addresses ?? [])]),
      renderLaw(service),
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  const head = '| id | name | region | packages and globals | hosts | published by its makers |';
  return [`## ${kindTitles[kind]}`, [head, '| --- | --- | --- | --- | --- | --- |', ...rows].join('\n')];
}

function renderPage(all: readonly ServiceDefinition[]): string {
  const kinds = Object.keys(kindTitles) as readonly ServiceKind[];
  const sections = kinds.flatMap((kind) => {
    const ofKind = all.filter((service) => service.kind === kind);
    return ofKind.length === 0 ? [] : renderKind(kind, ofKind);
  });
  const count = (test: (service: ServiceDefinition) => boolean): string => String(all.filter(test).length);
  return [
    `<!-- Made by \`${repairCommand}\`. -->`,
    '# Services',
    `The ${String(all.length)} services that Verklaar recognises in code, by package, by a name that a script puts in the page, or by host: ${count(({ region }) => region === 'benelux')} from the Benelux, ${count(({ region }) => region === 'eu')} from elsewhere in the EEA. Use the id as \`service\` of a [recipient](annotations.md#recipient).`,
    `Of ${count(({ law }) => law !== undefined)} services the last column tells what their makers publish, and when that was read. It is a proposal: no document says it until a declaration takes it over. What was read may have changed since; what is not in the table was not read.`,
    '[Adding a service](adding-a-service.md) tells how an entry is made and verified.',
    ...sections,
    '',
  ].join('\n\n');
}

const services = await readCatalogue();
await runGenerator(
  new Map([
    ['core/src/services/generated/catalogue.ts', renderIndex(services)],
    ['docs/services.md', renderPage(services)],
  ]),
  repairCommand,
);
