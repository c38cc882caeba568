import type { ServiceDefinition } from '../../../services/service.js';
import type { CallPattern } from '../../../sinks/call-pattern.js';
import type { HttpClientDefinition } from '../../../sinks/http-clients.js';
import type { SinkDefinition } from '../../../sinks/sink.js';

import { services as catalogue } from '../../../services/index.js';
import { httpClients } from '../../../sinks/http-clients.js';
import { createPatternIndex, type PatternIndex, sinks as knownSinks } from '../../../sinks/index.js';
import { sources } from '../../../sources/index.js';
import { createLibraryCalls, type LibraryCalls } from './library-calls.js';

/** Patterns of a service, as a table of patterns wants them. */
interface ServiceCalls {
  readonly service: ServiceDefinition;
  readonly packages: readonly string[];
  readonly globals: readonly string[];
  readonly calls: readonly CallPattern[];
}

/** What is known of packages, services and the platform, arranged to be searched. */
export interface KnownTables {
  readonly sinks: PatternIndex<SinkDefinition>;
  /** Own services go before those of the catalogue. */
  readonly services: readonly ServiceDefinition[];
  readonly serviceCalls: PatternIndex<ServiceCalls>;
  readonly clients: PatternIndex<HttpClientDefinition>;
  readonly library: LibraryCalls;
}

const noSinks: readonly SinkDefinition[] = [];
const noServices: readonly ServiceDefinition[] = [];
let ofAll: Pick<KnownTables, 'clients' | 'library'> | undefined;
const ofSinks = new WeakMap<readonly SinkDefinition[], Pick<KnownTables, 'sinks'>>();
const ofServices = new WeakMap<readonly ServiceDefinition[], Pick<KnownTables, 'serviceCalls' | 'services'>>();

/** Arranged once for all programs that add the same lists of their own. */
export function knownTables(ownSinks = noSinks, ownServices = noServices): KnownTables {
  ofAll ??= { clients: createPatternIndex(httpClients), library: createLibraryCalls(sources) };
  const sinks = ofSinks.get(ownSinks) ?? { sinks: createPatternIndex([...knownSinks, ...ownSinks]) };
  const services = ofServices.get(ownServices) ?? arrangeServices(ownServices);
  ofSinks.set(ownSinks, sinks);
  ofServices.set(ownServices, services);
  return { ...ofAll, ...sinks, ...services };
}

function arrangeServices(own: readonly ServiceDefinition[]): Pick<KnownTables, 'serviceCalls' | 'services'> {
  const services = [...own, ...catalogue];
  const serviceCalls = services.flatMap((service): readonly ServiceCalls[] => {
    const { packages = [], globals = [], calls } = service.recognition;
    return calls ? [{ service, packages, globals, calls }] : [];
  });
  return { services, serviceCalls: createPatternIndex(serviceCalls) };
}
