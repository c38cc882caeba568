import type { ArrivalPoint, CarriedData } from '../../facts/flow.js';
import type { CategoryId, RecipientKind } from '../../vocabulary/ids.js';

import {
  findServiceByHost,
  findServiceByPackage,
  type ServiceDefinition,
  type ServiceKind,
  services as catalogue,
} from '../../services/index.js';

/** A declaration that a person may take over, after reading it. */
export interface RecipientProposal {
  readonly id: string;
  /** As people know it. */
  readonly name: string;
  /** What `service` of the declaration says: id in the catalogue, package or host. */
  readonly service: string;
  /** What the catalogue knows of the company behind it, each with a source. */
  readonly law: { readonly name?: string; readonly country?: string; readonly privacyPage?: string };
  readonly kind?: RecipientKind;
  /** What it was seen to get. */
  readonly categories: readonly CategoryId[];
  /** Name of the constant. */
  readonly variable: string;
  /** The statement, without the import of `recipient`. */
  readonly text: string;
}

/** Kinds of the catalogue that say which kind of recipient a statement tells. */
const kinds: Readonly<Partial<Record<ServiceKind, RecipientKind>>> = {
  advertising: 'advertising',
  analytics: 'analytics',
  creditCheck: 'creditBureau',
  database: 'hosting',
  delivery: 'shipping',
  errorTracking: 'analytics',
  hosting: 'hosting',
  mail: 'mail',
  marketing: 'mail',
  payment: 'payment',
  social: 'social',
  storage: 'hosting',
  support: 'support',
};

/**
 * Words a declaration of the recipient behind a sink: what code shows and the catalogue knows. What only a contract can tell,
 * the role, is a comment.
 *
 * @returns `undefined` when nothing tells who is behind the sink.
 */
export function proposeRecipient(
  sink: ArrivalPoint,
  data: readonly CarriedData[],
  services: readonly ServiceDefinition[] = catalogue,
): RecipientProposal | undefined {
  const known = services.find(({ id }) => id === sink.service) ?? knownByOutlet(sink, services);
  const service = known?.id ?? sink.service ?? sink.package ?? sink.host;
  if (service === undefined) return undefined;
  const id = idFrom(service);
  const kind = known && kinds[known.kind];
  const { entity, country, privacyPage, usualRole: role } = known?.law ?? { sources: [] };
  const categories = [...new Set(data.flatMap(({ category }) => category ?? []))].sort();
  const lines = [
    `  id: ${quote(id)},`,
    `  service: ${quote(service)},`,
    ...(entity === undefined ? [] : [`  name: ${quote(entity)},`]),
    ...(country === undefined ? [] : [`  country: ${quote(country)},`]),
    role === undefined
      ? `  // Add its role: 'processor', 'controller' or 'jointController'.`
      : `  // Add its role, usually ${quote(role)}: your contract decides.`,
    ...(kind === undefined ? [] : [`  kind: ${quote(kind)},`]),
    ...(categories.length === 0 ? [] : [`  categories: [${categories.map(quote).join(', ')}],`]),
    ...(privacyPage === undefined ? [] : [`  privacyPage: ${quote(privacyPage)},`]),
  ];
  const variable = variableFrom(id);
  const text = `export const ${variable} = recipient({\n${lines.join('\n')}\n});`;
  const law = { ...(entity && { name: entity }), ...(country && { country }), ...(privacyPage && { privacyPage }) };
  return { id, name: known?.name ?? service, service, law, ...(kind && { kind }), categories, variable, text };
}

function knownByOutlet(
  { package: name, host }: ArrivalPoint,
  services: readonly ServiceDefinition[],
): ServiceDefinition | undefined {
  return (
    (name === undefined ? undefined : findServiceByPackage(name, services)) ??
    (host === undefined ? undefined : findServiceByHost(host, services))
  );
}

/** Lower-case words joined by hyphens: `@acme/mail-api` gives `acme-mail-api`, `api.acme.example` gives `acme-example`. */
function idFrom(service: string): string {
  const words = service
    .toLowerCase()
    .replace(/^(?:api|app|www)\./u, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  const id = words.join('-');
  return /^[a-z]/u.test(id) ? id : `recipient-${id}`.replace(/-$/u, '');
}

/** Words that cannot name a constant, or stand for something else in the very same file. */
const taken = new Set([
  'await',
  'class',
  'default',
  'export',
  'function',
  'import',
  'new',
  'package',
  'recipient',
  'this',
  'void',
]);

function variableFrom(id: string): string {
  const name = id.replaceAll(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
  return taken.has(name) ? `${name}Recipient` : name;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
