import type { ArrivalPoint, SinkKind } from '../../../facts/flow.js';
import type { ServiceDefinition } from '../../../services/service.js';
import type { SyntaxNode } from '../../host/type-host.js';
import type { Origin } from '../../origin/origin.js';
import type { OriginTracer } from '../../origin/trace-origin.js';
import type { Tracking } from '../tracking.js';
import type { Arrival, ArrivingValue } from './arrival.js';
import type { KnownTables } from './known-tables.js';

import { findServiceByGlobal, findServiceByPackage } from '../../../services/index.js';
import { childList, childNode, textOf } from '../../ast/ast.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { type LentCall, lentCall } from '../functions/arguments.js';
import { operandOf } from '../results/streams.js';
import { shortText } from '../tracking.js';
import { queryPartsOfLink } from '../urls/link-parts.js';
import { arrivingValues } from './arriving-values.js';
import { arrivalOfBoundModel } from './bound-models.js';
import { createErrorArrivals } from './error-arrivals.js';
import { createHandedSinks } from './handed-sinks.js';
import { handedToService } from './handed-to-service.js';
import { addressArrivals, httpArrivals, type HttpTables } from './http-arrivals.js';
import { isSentElsewhere } from './is-sent-as-body.js';
import { kindOfService } from './kind-of-service.js';
import { createServiceNames } from './service-names.js';
import { arrivalOfLogger, isHandedOver, isLoggerOfFramework, isOnlyLogger } from './unknown-loggers.js';

/** Names that everything has: asking the compiler about each of their calls would cost more than it finds. */
const everywhere: ReadonlySet<string> = new Set(
  (
    'add all append apply bind call catch concat create delete emit end entries every exec execute filter find forEach get has ' +
    'includes invoke join keys log map match next on open parse pop push put query read reduce remove render replace reset resolve ' +
    'run save send set shift slice some sort split start stop stream subscribe test then toString trim update use values write'
  ).split(' '),
);
/** What is left of an address without the path and query that tell where somebody was. */
const partsWithoutPath: ReadonlySet<string> = new Set(['host', 'hostname', 'origin', 'port', 'protocol']);
/** Methods that hand each element to the function they are given: `emails.forEach(console.log)`. */
const handingOn: ReadonlySet<string> = new Set(['forEach', 'map', 'subscribe', 'tap', 'then']);

export interface ArrivalTables extends Pick<KnownTables, 'serviceCalls' | 'services' | 'sinks'> {
  readonly http: HttpTables;
}

type Matches = ReturnType<ArrivalTables['sinks']['find']>;

export interface ArrivalFinder {
  /** Of one file, in the order of the text. */
  arrivalsIn(file: string): readonly Arrival[];
}

/**
 * Finds the calls of a file through which values arrive somewhere. Names decide where they can; the compiler is asked only
 * about calls whose last name is one of a sink.
 */
export function createArrivalFinder(tracking: Tracking, asking: OriginTracer, tables: ArrivalTables): ArrivalFinder {
  const { ast } = tracking.context;

  const handedSinks = createHandedSinks(tracking);
  const leadsOverService = createServiceNames(tables.services, tracking);
  const sinkNames = new Map<string, boolean>();
  const packages = tracking.context.host.packages?.();
  const isThere = (name: string): boolean =>
    packages === undefined || packages.has(name) || packages.has(`node:${name}`);

  /** Whether a package that is there has a sink of this name: what the compiler shows is declared by a package. */
  function isSinkName(name: string): boolean {
    let verdict = sinkNames.get(name);
    if (verdict === undefined) {
      verdict = tables.sinks.mayEndIn(name, isThere) || tables.http.clients.mayEndIn(name, isThere);
      sinkNames.set(name, verdict);
    }
    return verdict;
  }

  function originsOf(node: SyntaxNode, name: string | undefined): readonly Origin[] {
    const found = tracking.origins.originsOf(node);
    if (found.length > 0) return found;
    if (name === undefined) return [];
    if ((everywhere.has(name) || !isSinkName(name)) && !leadsOverService(node)) return [];
    return ast.is(node, 'Identifier') ? [] : asking.originsOf(node);
  }

  function arrivalsOfCall(call: SyntaxNode): readonly Arrival[] {
    const callee = childNode(call, 'expression');
    if (!callee) return [];
    const name = endName(ast, callee);
    const error = errors.ofCall(call, callee, name);
    if (error.length > 0) return error;
    const lent = lentCall(ast, call, callee, name);
    if (lent) return arrivalsOfLent(call, lent);
    const origins = originsOf(callee, name);
    const found = origins.flatMap((origin) => arrivalsAt(call, callee, origin));
    if (found.length > 0) return found;
    const handed = arrivalsOfHandedOn(call, callee, name);
    if (handed.length > 0) return handed;
    const lentSinks = handedSinks(call).flatMap((sink) => arrivalsOfSink(call, sink));
    if (lentSinks.length > 0) return lentSinks;
    const isKnown = origins.some((origin) => !isHandedOver(origin) && (!isOnlyLogger(origin) || serviceOf(origin)));
    const logged = name === undefined || isKnown ? undefined : arrivalOfLogger(tracking, call, callee, name);
    const told = logged ?? (name === 'run' ? arrivalOfBoundModel(ast, call, callee) : undefined);
    return told ? [told] : [];
  }

  /** A call that runs a sink which was handed in. */
  function arrivalsOfSink(call: SyntaxNode, sink: SyntaxNode): readonly Arrival[] {
    return tracking.origins.originsOf(sink).flatMap((origin) =>
      tables.sinks.find(origin, origin.path).map(({ definition, call: pattern }) => ({
        at: call,
        point: pointAt(sink, definition.kind, origin, definition.service),
        values: arrivingValues(ast, childList(call, 'arguments'), pattern),
      })),
    );
  }

  /** `logger.info.apply(logger, arguments)`. */
  function arrivalsOfLent(call: SyntaxNode, { callee, values, isList }: LentCall): readonly Arrival[] {
    const name = endName(ast, callee);
    const origins = originsOf(callee, name);
    const found = origins.flatMap((origin) =>
      tables.sinks.find(origin, origin.path).flatMap(({ definition, call: pattern }) => {
        if (isList && pattern.arguments && definition.kind !== 'logs') return [];
        const point = pointAt(callee, definition.kind, origin, definition.service);
        return [
          { at: call, point, values: isList ? values.map((node) => ({ node })) : arrivingValues(ast, values, pattern) },
        ];
      }),
    );
    const isUnknown = found.length === 0 && origins.length === 0;
    const logged = isUnknown && name !== undefined ? arrivalOfLogger(tracking, call, callee, name, values) : undefined;
    return (logged ? [logged] : found).filter((arrival) => arrival.values.length > 0);
  }

  function arrivalsAt(call: SyntaxNode, callee: SyntaxNode, origin: Origin): readonly Arrival[] {
    const service = isLoggerOfFramework(origin) ? undefined : serviceOf(origin);
    const matches = tables.sinks.find(origin, origin.path);
    const requests = httpArrivals(tracking, tables.http, call, callee, origin);
    if (matches.length > 0) {
      const arrivals = matches.flatMap(({ definition, call: pattern }) => {
        const point = pointAt(callee, definition.kind, origin, definition.service ?? service?.id);
        const isNone =
          (pattern.orBody === true && isSentElsewhere(tracking, call)) || (pattern.url === true && isReadForHost(call));
        const given = isNone ? [] : arrivingValues(ast, childList(call, 'arguments'), pattern);
        const values = definition.kind === 'browserStorage' ? keptUnder(call, given) : given;
        return values.length === 0 ? [] : [{ at: call, point, values }];
      });
      return [...arrivals, ...requests, ...(requests.length > 0 ? [] : visits(call, callee, matches))];
    }
    if (requests.length > 0) return requests;
    return service ? arrivalsAtService(call, callee, origin, service) : [];
  }

  /** `localStorage.setItem('email', value)`: a key says what a neutral value is; what is called a token, may be anything. */
  function keptUnder(call: SyntaxNode, values: readonly ArrivingValue[]): readonly ArrivingValue[] {
    const [first] = childList(call, 'arguments');
    const key = first && ast.is(first, 'StringLiteral') ? textOf(first) : '';
    const verdict = key === '' ? undefined : tracking.names.judge(key, undefined, 'unknown');
    if (!verdict || verdict.category === 'account.token') return values;
    return values.map((value) => (value.node === first ? value : { ...value, key }));
  }

  /** `new URL(referrer).hostname` takes an address apart. */
  function isReadForHost({ parent }: SyntaxNode): boolean {
    const name = ast.is(parent, 'PropertyAccessExpression') ? childNode(parent, 'name') : undefined;
    return name !== undefined && partsWithoutPath.has(textOf(name));
  }

  /** Whoever is sent to a foreign address brings along what is in it. */
  function visits(call: SyntaxNode, callee: SyntaxNode, matches: Matches): readonly Arrival[] {
    return matches.flatMap(({ definition, call: pattern }) =>
      definition.kind !== 'urls' || !pattern.url
        ? []
        : arrivingValues(ast, childList(call, 'arguments'), pattern).flatMap(({ node }) =>
            addressArrivals(tracking, tables.http, call, callee, node).filter(({ point }) => point.kind !== 'urls'),
          ),
    );
  }

  function serviceOf({ package: name, global }: Origin): ServiceDefinition | undefined {
    if (name !== undefined) return findServiceByPackage(name, tables.services);
    return global === undefined ? undefined : findServiceByGlobal(global, tables.services);
  }

  function arrivalsAtService(
    call: SyntaxNode,
    callee: SyntaxNode,
    origin: Origin,
    service: ServiceDefinition,
  ): readonly Arrival[] {
    const point = pointAt(callee, kindOfService[service.kind] ?? 'recipient', origin, service.id);
    if (service.recognition.calls) {
      return tables.serviceCalls
        .find(origin, origin.path)
        .filter(({ definition }) => definition.service === service)
        .map(({ call: pattern }) => ({
          at: call,
          point,
          values: arrivingValues(ast, childList(call, 'arguments'), pattern),
        }));
    }
    const values = handedToService(ast, call, origin);
    return values.length === 0 ? [] : [{ at: call, point, values }];
  }

  function pointAt(callee: SyntaxNode, kind: SinkKind, origin: Origin, service: string | undefined): ArrivalPoint {
    return {
      kind,
      name: shortText(ast.sourceTextOf(callee), 60),
      ...(service !== undefined && { service }),
      ...(origin.package !== undefined && { package: origin.package }),
    };
  }

  /** `captureException(new Error(…))`: the sink that gets the error has a rule of its own. */
  function isHandedToSink(creation: SyntaxNode): boolean {
    const { parent } = creation;
    const callee = ast.is(parent, 'CallExpression') ? childNode(parent, 'expression') : undefined;
    if (!parent || !callee || !childList(parent, 'arguments').includes(creation)) return false;
    return originsOf(callee, endName(ast, callee)).some((origin) =>
      tables.sinks.find(origin, origin.path).some(({ definition }) => definition.kind !== 'errors'),
    );
  }

  /** `<img src={…}>`, `<form action={…}>`. */
  function arrivalsOfAddress(attribute: SyntaxNode): readonly Arrival[] {
    const name = childNode(attribute, 'name');
    const value = childNode(attribute, 'initializer');
    const address = value && (childNode(value, 'expression') ?? value);
    return name && address ? addressArrivals(tracking, tables.http, attribute, name, address) : [];
  }

  /** `<a href={…}>`, `<Link to={…}>`. */
  function arrivalsOfLink(attribute: SyntaxNode): readonly Arrival[] {
    const name = childNode(attribute, 'name');
    const address = childNode(attribute, 'initializer');
    const values = address ? queryPartsOfLink(tracking, address) : [];
    if (!name || values.length === 0) return [];
    return [
      {
        at: attribute,
        point: { kind: 'urls', name: textOf(name) },
        values: values.map((part) => ({ node: part.node, part })),
      },
    ];
  }

  /** `emails.forEach(console.log)`. */
  function arrivalsOfHandedOn(call: SyntaxNode, callee: SyntaxNode, name: string | undefined): readonly Arrival[] {
    const [handler] = childList(call, 'arguments');
    if (!handler || name === undefined || !handingOn.has(name)) return [];
    const base = memberBase(ast, callee);
    const value = base ? { node: base } : operandOf(ast, call);
    if (!value || !ast.is(handler, 'Identifier', 'PropertyAccessExpression')) return [];
    return tracking.origins.originsOf(handler).flatMap((origin) =>
      tables.sinks.find(origin, origin.path).map(({ definition }) => ({
        at: call,
        point: pointAt(handler, definition.kind, origin, definition.service),
        values: [value],
      })),
    );
  }

  function arrivalsOfAssignment(assignment: SyntaxNode): readonly Arrival[] {
    const left = childNode(assignment, 'left');
    const value = childNode(assignment, 'right');
    if (!left || !value) return [];
    const name = endName(ast, left);
    const message = errors.ofAssignment(assignment, left, value);
    if (message.length > 0) return message;
    if (name === 'src' || name === 'action') return addressArrivals(tracking, tables.http, assignment, left, value);
    if (name !== undefined && !tables.sinks.assignedSegments.has(name) && !tables.sinks.assignedSegments.has('*'))
      return [];
    return tracking.origins.originsOf(left).flatMap((origin) =>
      tables.sinks.find(origin, origin.path, 'assignment').map(({ definition, call: { properties, except, url } }) => ({
        at: assignment,
        point: pointAt(left, definition.kind, origin, definition.service),
        values: [{ node: value, ...(properties && { properties }), ...(except && { except }), ...(url && { url }) }],
      })),
    );
  }

  const errors = createErrorArrivals(tracking, isHandedToSink);
  return {
    arrivalsIn(file) {
      const notes = tracking.index.notesOf(file);
      if (!notes) return [];
      return [
        ...notes.calls.flatMap(arrivalsOfCall),
        ...notes.memberAssignments.flatMap(arrivalsOfAssignment),
        ...notes.addresses.flatMap(arrivalsOfAddress),
        ...notes.links.flatMap(arrivalsOfLink),
        ...notes.throws.flatMap((statement) => errors.ofThrow(statement)),
      ];
    },
  };
}
