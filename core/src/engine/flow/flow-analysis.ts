import type { Fact } from '../../facts/facts.js';
import type { Flow, GatheringSetting, ThirdPartyContact } from '../../facts/flow.js';
import type { ServiceDefinition } from '../../services/service.js';
import type { SinkDefinition } from '../../sinks/sink.js';
import type { LibraryHolders } from '../engine-context.js';
import type { SyntaxNode, TypeHost } from '../host/type-host.js';

import { createEngineContext } from '../engine-context.js';
import { createEvaluator } from '../evaluate/evaluator.js';
import { createOwners } from '../names/owners.js';
import { createOriginTracer } from '../origin/trace-origin.js';
import { createAssignments } from '../scope/assignments.js';
import { createDefinitions } from '../scope/definitions.js';
import { createScopes } from '../scope/scopes.js';
import { createSettingReader } from '../settings/read-settings.js';
import { createArrivalFinder } from './arrivals/find-arrivals.js';
import { createContactFinder } from './arrivals/find-contacts.js';
import { knownTables } from './arrivals/known-tables.js';
import { createSharedAround } from './arrivals/shared-around.js';
import { followFile } from './following/follow-file.js';
import { type FollowedFlows, followFlows } from './following/follow-flows.js';
import { type KnownFlows, relocateFlows, sourcesOf } from './following/known-flows.js';
import { type SettledFlows, settleFlows, tellOthers } from './following/settled-flows.js';
import { type CalledFunctions, createCallables } from './functions/callables.js';
import { createProgramIndex, type IsLeftOut, type ProgramIndex } from './program/program-index.js';
import { conversionOf } from './results/conversions.js';
import { type Tracking, shortText } from './tracking.js';
import { createAnnotatedFields } from './types/annotated-fields.js';
import { createNameJudge } from './types/name-judge.js';
import { createTypeCarriers } from './types/type-carriers.js';
import { type Carrier, createCarrier } from './values/carrier.js';

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
  /** What an earlier analysis of the same program, with other texts in some files, has left. */
  readonly memory?: FlowMemory;
  /** Files that nobody is told of and no others call, such as tests: they are not followed, and what they hand over is made up. */
  readonly isLeftOut?: IsLeftOut;
  /** What other programs with files of this one have told of them: asked for when the program is read. */
  readonly settled?: () => readonly SettledFlows[];
  /** Told the number of files that have been looked through, again and again while a whole program is read. */
  readonly onStep?: (files: number) => void;
}

/** What outlives the edit of a file: for {@link FlowOptions.memory}. */
export interface FlowMemory {
  /** Of syntax: renewed at the next analysis. */
  readonly index: ProgramIndex;
  /** What types said when the whole program was read last; absent: it is read anew. */
  readonly known?: KnownFlows;
}

/** Where personal data go in a program. Every answer is computed when it is first asked. */
export interface FlowAnalysis {
  /** Flows that are handed over in a file: absolute path, as the host names it. In the order of the text. */
  flowsOf(file: string): readonly Flow[];
  /** Third parties that a file talks to, whatever it tells them. */
  contactsOf(file: string): readonly ThirdPartyContact[];
  /** Settings by which an SDK gathers personal data itself. */
  settingsOf(file: string): readonly GatheringSetting[];
  /** For programs that have some of these files too: with the flows of the files that were asked for. */
  forOthers(): Omit<SettledFlows, 'flows'>;
  /** For an analysis after other texts. Reads the whole program, unless it was given what is known of it. */
  memory(): FlowMemory;
}

/**
 * Answers which personal data each expression carries, and where they arrive: by value, by type and by name, across
 * functions, files and packages of the workspace.
 */
export function createFlowAnalysis(host: TypeHost, options: FlowOptions): FlowAnalysis {
  const prepared = prepare(host, options);
  const { tracking, arrivals, http, called } = prepared;
  const { index, context } = tracking;
  let followed: FollowedFlows | undefined;
  /** Of a program that was read before: file by file. */
  let known = options.memory?.known && relocateFlows(context.ast, host, options.memory.known);
  const ofFile = new Map<string, readonly Flow[]>();

  function followAll(): FollowedFlows {
    if (followed) return followed;
    const { settled, isLeftOut, onStep } = options;
    followed = followFlows(tracking, arrivals, http, {
      settled: settleFlows(context.ast, host, settled?.() ?? [], isLeftOut),
      ...(onStep && { onStep }),
    });
    return followed;
  }

  function followOne(file: string, before: KnownFlows): readonly Flow[] {
    let flows = ofFile.get(file);
    if (flows === undefined) {
      const read = followFile(tracking, arrivals, http, { file, known: before.sinks });
      flows = read.flows;
      ofFile.set(file, flows);
      known = { ...before, sinks: read.sinks };
    }
    return flows;
  }

  return {
    flowsOf: (file) => (known && !followed ? followOne(file, known) : (followAll().flows.get(file) ?? [])),
    contactsOf: (file) => prepared.contacts.contactsIn(file),
    settingsOf: (file) => prepared.settings.settingsIn(index.callsIn(file)).settings,
    forOthers: () => tellOthers(context.ast, host, followAll().sinks()),
    memory() {
      known ??= { sinks: followAll().sinks(), called, sources: sourcesOf(host) };
      return { index, known };
    },
  };
}

function prepare(host: TypeHost, options: FlowOptions) {
  const { root, facts, infer = true, sanitisers = [], libraries, isLeftOut } = options;
  const context = createEngineContext(host, root, libraries);
  const { ast, resolver } = context;
  const { library, clients, sinks, services, serviceCalls } = knownTables(options.sinks, options.services);
  const scopes = createScopes(ast);
  const index = options.memory?.index ?? createProgramIndex(host, ast, isLeftOut);
  if (options.memory) index.renew(host, isLeftOut);
  const called: CalledFunctions =
    options.memory?.known?.called ?? new Map<string, Map<SyntaxNode, readonly SyntaxNode[]>>();
  const assignments = createAssignments(ast, scopes, (source) => index.givingIn(source));
  const isKnownPackage = (name: string): boolean => sinks.knows({ package: name });
  const definitions = createDefinitions(host, ast, resolver, scopes, isKnownPackage);
  // The same tracing without a question to the compiler: names alone.
  const byNames = createOriginTracer(ast, { ...definitions, ofMember: () => ({ own: [], foreign: [] }) }, assignments);
  const owners = createOwners(context);
  const fields = createAnnotatedFields(context, owners, facts);
  const names = createNameJudge(infer);
  const parts: Omit<Tracking, keyof Carrier> = {
    context,
    scopes,
    definitions,
    origins: byNames,
    index,
    callables: createCallables(ast, definitions, index, assignments, called),
    assignments,
    fields,
    types: createTypeCarriers(host, fields, names, (declarations, form) => {
      for (const declaration of declarations) {
        const holder = resolver.nodeOf(declaration);
        const method = holder && conversionOf({ context, definitions }, holder, form);
        if (method) return method;
      }
      return undefined;
    }),
    names,
    library,
    declaredSanitisers: new Set(sanitisers),
    owners,
    step: (role, node, text) => ({ role, text: shortText(text ?? ast.sourceTextOf(node)), at: context.regionOf(node) }),
  };
  const tracking: Tracking = { ...parts, ...createCarrier(parts) };
  const http = {
    clients,
    services,
    ownHosts: options.ownHosts ?? [],
    origins: byNames,
    sharedAround: createSharedAround(ast, owners, facts),
  };
  const settings = createSettingReader({
    context,
    evaluator: createEvaluator(context),
    owners,
    origins: byNames,
    versionOf: (name) => host.packages?.().get(name),
  });
  const contacts = createContactFinder(tracking, http);
  return {
    tracking,
    called,
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
