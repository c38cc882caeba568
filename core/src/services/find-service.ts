import type { ServiceDefinition } from './service.js';

import { catalogue } from './generated/catalogue.js';
import { buildHostIndex, type HostIndex } from './host-index.js';

/** All services that Verklaar knows, sorted by id. */
export const services: readonly ServiceDefinition[] = catalogue;

/** The services that Verklaar knows, by id. */
export const serviceById: ReadonlyMap<string, ServiceDefinition> = new Map(
  services.map((service) => [service.id, service]),
);

/** A service of a host that several have, by the last part of the path. */
interface SharedHost {
  readonly last: string;
  readonly service: ServiceDefinition;
}

interface ServiceIndex {
  readonly hosts: HostIndex;
  /** By host, what its services are told from each other by. */
  readonly addresses: ReadonlyMap<string, readonly SharedHost[]>;
  readonly packages: ReadonlyMap<string, ServiceDefinition>;
  readonly globals: ReadonlyMap<string, ServiceDefinition>;
}

const indexes = new WeakMap<readonly ServiceDefinition[], ServiceIndex>();

function indexOf(all: readonly ServiceDefinition[]): ServiceIndex {
  const index = indexes.get(all) ?? {
    hosts: buildHostIndex(all),
    addresses: indexAddresses(all),
    packages: indexNames(all, ({ recognition }) => recognition.packages),
    globals: indexNames(all, ({ recognition }) => recognition.globals),
  };
  indexes.set(all, index);
  return index;
}

function indexAddresses(all: readonly ServiceDefinition[]): ReadonlyMap<string, readonly SharedHost[]> {
  const index = new Map<string, SharedHost[]>();
  for (const service of all)
    for (const address of service.recognition.addresses ?? []) {
      const [host = '', last = ''] = address.split('/');
      index.set(host, [...(index.get(host) ?? []), { last, service }]);
    }
  return index;
}

function indexNames(
  all: readonly ServiceDefinition[],
  namesOf: (service: ServiceDefinition) => readonly string[] | undefined,
): ReadonlyMap<string, ServiceDefinition> {
  const index = new Map<string, ServiceDefinition>();
  for (const service of all) for (const name of namesOf(service) ?? []) if (!index.has(name)) index.set(name, service);
  return index;
}

/**
 * The service that data sent to a host arrive at. The most specific claim wins: `maps.example.eu` before `*.example.eu`.
 *
 * @param host - A host name without scheme and port, as `new URL(...).hostname` gives it; case does not matter.
 * @param all - Services to look in; a list that is used again is indexed once. Of two claims the first service's counts.
 */
export function findServiceByHost(
  host: string,
  all: readonly ServiceDefinition[] = services,
): ServiceDefinition | undefined {
  return indexOf(all).hosts.find(host);
}

/**
 * As {@link findServiceByHost}, where more is known of an address than its host.
 *
 * @param address - The address as it is written, holes and quotes of a template included.
 */
export function findServiceByAddress(
  host: string,
  address: string,
  all: readonly ServiceDefinition[] = services,
): ServiceDefinition | undefined {
  const shared = indexOf(all).addresses.get(host.toLowerCase());
  const last = shared && /\/(?<last>[\w.-]+)[`'"]?$/u.exec(address.replace(/[?#].*$/su, ''))?.groups?.last;
  return shared?.find((claim) => claim.last === last)?.service ?? findServiceByHost(host, all);
}

/**
 * The service that an npm package talks to. A package's own name wins over its scope (`@sentry/*`).
 *
 * @param name - Name of a package, without a path inside it: `@mollie/api-client`.
 * @param all - As for {@link findServiceByHost}.
 */
export function findServiceByPackage(
  name: string,
  all: readonly ServiceDefinition[] = services,
): ServiceDefinition | undefined {
  const { packages } = indexOf(all);
  const scope = /^@[^/]+\//u.exec(name)?.[0];
  return packages.get(name) ?? (scope === undefined ? undefined : packages.get(`${scope}*`));
}

/**
 * The service whose script puts a name in every page: `fbq`.
 *
 * @param all - As for {@link findServiceByHost}.
 */
export function findServiceByGlobal(
  name: string,
  all: readonly ServiceDefinition[] = services,
): ServiceDefinition | undefined {
  return indexOf(all).globals.get(name);
}
