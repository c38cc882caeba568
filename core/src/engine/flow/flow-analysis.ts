import type { Fact } from '../../facts/facts.js';
import type { Flow, GatheringSetting, ThirdPartyContact } from '../../facts/flow.js';
import type { ServiceDefinition } from '../../services/service.js';
import type { SinkDefinition } from '../../sinks/sink.js';
import type { LibraryHolders } from '../engine-context.js';
import type { TypeHost } from '../host/type-host.js';

import { services as catalogue } from '../../services/index.js';
import { httpClients } from '../../sinks/http-clients.js';
import { createPatternIndex, sinks as knownSinks } from '../../sinks/index.js';
import { sources } from '../../sources/index.js';
import { createEngineContext } from '../engine-context.js';
import { createEvaluator } from '../evaluate/evaluator.js';
import { createOwners } from '../names/owners.js';
import { createOriginTracer } from '../origin/trace-origin.js';
import { createAssignments } from '../scope/assignments.js';
import { createDefinitions } from '../scope/definitions.js';
import { createScopes } from '../scope/scopes.js';
import { createSettingReader } from '../settings/read-settings.js';
import { createAnnotatedFields } from './annotated-fields.js';
import { createCallables } from './callables.js';
import { createCarrier } from './carrier.js';
import { createArrivalFinder } from './find-arrivals.js';
import { createContactFinder } from './find-contacts.js';
import { followFlows } from './follow-flows.js';
import { createLibraryCalls } from './library-calls.js';
import { createNameJudge } from './name-judge.js';
import { createProgramIndex } from './program-index.js';
import { createSharedAround } from './shared-around.js';
import { type Tracking, shortText } from './tracking.js';
import { createTypeCarriers } from './type-carriers.js';

export interface FlowOptions {
  /** Absolute POSIX path of the workspace: what paths are told from. */
  readonly root: string;
  /** Of the whole program; only what is valid. */
  readonly facts: readonly Fact[];
  /** Whether names may tell personal data where nobody annotated them; default: yes. */
  readonly infer?: boolean;
  /** Own sinks, beside those that are known. */
  readonly sinks?: readonly SinkDefinition[];
  /** Own services, which go before those of the catalogue. */
  readonly services?: readonly ServiceDefinition[];
  /** Names of functions that take the person out. */
  readonly sanitisers?: readonly string[];
  /** Hosts of one's own: what goes there goes to no third party. `*.example.eu` for all below. */
  readonly ownHosts?: readonly string[];
  readonly libraries?: LibraryHolders;
}

/** Where personal data go in a program. Every answer is computed when it is first asked. */
export interface FlowAnalysis {
  /** Flows that are handed over in a file: absolute path, as the host names it. In the order of the text. */
  flowsOf(file: string): readonly Flow[];
  /** Third parties that a file talks to, whatever it tells them. */
  contactsOf(file: string): readonly ThirdPartyContact[];
  /** Settings by which an SDK gathers personal data itself. */
  settingsOf(file: string): readonly GatheringSetting[];
}

/**
 * Answers which personal data each expression carries, and where they arrive: by value, by type and by name, across
 * functions, files and packages of the workspace.
 */
export function createFlowAnalysis(host: TypeHost, options: FlowOptions): FlowAnalysis {
  let flows: ReadonlyMap<string, readonly Flow[]> | undefined;
  const prepared = prepare(host, options);
  return {
    flowsOf(file) {
      flows ??= followFlows(prepared.tracking, prepared.arrivals, prepared.http);
      return flows.get(file) ?? [];
    },
    contactsOf: (file) => prepared.contacts.contactsIn(file),
    settingsOf: (file) => prepared.settings.settingsIn(prepared.tracking.index.callsIn(file)).settings,
  };
}

function prepare(host: TypeHost, options: FlowOptions) {
  const { root, facts, infer = true, sanitisers = [], libraries } = options;
  const context = createEngineContext(host, root, libraries);
  const { ast, resolver } = context;
  const services = [...(options.services ?? []), ...catalogue];
  const sinks = createPatternIndex([...knownSinks, ...(options.sinks ?? [])]);
  const serviceCalls = createPatternIndex(
    services.flatMap((service) => {
      const { packages = [], globals = [], calls } = service.recognition;
      return calls ? [{ service, packages, globals, calls }] : [];
    }),
  );
  const scopes = createScopes(ast);
  const index = createProgramIndex(host, ast);
  const assignments = createAssignments(ast, scopes, (source) => index.givingIn(source));
  const isKnownPackage = (name: string): boolean => sinks.knows({ package: name });
  const definitions = createDefinitions(host, ast, resolver, scopes, isKnownPackage);
  // The same tracing without a question to the compiler: names alone.
  const byNames = createOriginTracer(ast, { ...definitions, ofMember: () => ({ own: [], foreign: [] }) }, assignments);
  const owners = createOwners(context);
  const fields = createAnnotatedFields(context, owners, facts);
  const names = createNameJudge(infer);
  const parts: Omit<Tracking, 'carry' | 'declared'> = {
    context,
    scopes,
    definitions,
    origins: byNames,
    index,
    callables: createCallables(ast, definitions, index),
    assignments,
    fields,
    types: createTypeCarriers(host, fields, names),
    names,
    library: createLibraryCalls({ sources, declaredSanitisers: new Set(sanitisers) }),
    owners,
    step: (role, node, text) => ({ role, text: shortText(text ?? ast.sourceTextOf(node)), at: context.regionOf(node) }),
  };
  const tracking: Tracking = { ...parts, ...createCarrier(parts) };
  const http = {
    clients: createPatternIndex(httpClients),
    services,
    ownHosts: options.ownHosts ?? [],
    origins: byNames,
    sharedAround: createSharedAround(ast, owners, facts),
  };
  const settings = createSettingReader({ context, evaluator: createEvaluator(context), owners, origins: byNames });
  const contacts = createContactFinder(tracking, http);
  return {
    tracking,
    http,
    settings,
    contacts,
    arrivals: createArrivalFinder(tracking, createOriginTracer(ast, definitions, assignments), {
      sinks,
      services,
      serviceCalls,
      http,
    }),
  };
}
