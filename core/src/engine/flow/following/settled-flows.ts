import type { Flow } from '../../../facts/flow.js';
import type { Ast } from '../../ast/ast.js';
import type { Declaration, SyntaxNode, TypeHost } from '../../host/type-host.js';
import type { KnownSink } from './function-sinks.js';

/**
 * Files whose flows the reading of another program has told: in a workspace of several projects the same file is in more than
 * one program, and what it hands over is told in the project that it belongs to. Holds no tree: programs are large.
 */
export interface SettledFlows {
  /** Texts of the own files of that program. */
  readonly texts: ReadonlyMap<string, string>;
  /** Of the settled files alone. */
  readonly flows: ReadonlyMap<string, readonly Flow[]>;
  /** Functions that were seen to hand something on, in the order they were come upon. */
  readonly sinks: readonly PlacedSink[];
}

/** A sink whose nodes are told by their places. */
type PlacedSink = Omit<KnownSink, 'callee' | 'hostParameter' | 'parameter'> & {
  readonly callee: Declaration;
  readonly parameter: Declaration;
  readonly hostParameter?: { readonly parameter: Declaration; readonly key?: string };
};

/** What of it holds in a program, in its trees. */
export interface SettledHere {
  readonly flows: ReadonlyMap<string, readonly Flow[]>;
  readonly sinks: readonly KnownSink[];
}

/** What a program has found, for others that share files with it. */
export function tellOthers(ast: Ast, host: TypeHost, sinks: readonly KnownSink[]): Omit<SettledFlows, 'flows'> {
  const placeOf = (node: SyntaxNode): Declaration => ({
    file: ast.sourceFileOf(node).fileName,
    kind: node.kind,
    start: ast.startOf(node),
    end: node.end,
  });
  return {
    texts: new Map(host.files().map((file) => [file, host.sourceFile(file)?.text ?? ''])),
    sinks: sinks.map(({ callee, parameter, hostParameter, ...sink }) => ({
      ...sink,
      callee: placeOf(callee),
      parameter: placeOf(parameter),
      ...(hostParameter && { hostParameter: { ...hostParameter, parameter: placeOf(hostParameter.parameter) } }),
    })),
  };
}

/**
 * Takes over what other programs have told. All that was read there and is read here must have the same text, for a flow may
 * have been decided in another file than the one where it is told.
 *
 * @param isLeftOut - Files of which there is nothing to tell.
 */
export function settleFlows(
  ast: Ast,
  host: TypeHost,
  told: readonly SettledFlows[],
  isLeftOut?: (file: string) => boolean,
): SettledHere {
  const flows = new Map<string, readonly Flow[]>();
  const sinks: KnownSink[] = [];
  const own = new Set(host.files());
  for (const other of told) {
    if (![...other.texts].every(([file, text]) => (host.sourceFile(file)?.text ?? text) === text)) continue;
    const files = new Set([...other.flows.keys()].filter((file) => own.has(file) && !flows.has(file)));
    for (const sink of other.sinks) if (files.has(sink.seenIn)) sinks.push(...sinkHere(ast, sink));
    for (const file of files) flows.set(file, other.flows.get(file) ?? []);
  }
  if (isLeftOut) for (const file of own) if (isLeftOut(file)) flows.set(file, []);
  return { flows, sinks };
}

/** Of a function that this program lacks, nobody here hands anything to it. */
function sinkHere(ast: Ast, { callee: at, parameter: of, hostParameter: host, ...sink }: PlacedSink): KnownSink[] {
  const [callee, parameter, deciding] = [ast.nodeAt(at), ast.nodeAt(of), host && ast.nodeAt(host.parameter)];
  if (!callee || !parameter) return [];
  return [{ ...sink, callee, parameter, ...(host && deciding && { hostParameter: { ...host, parameter: deciding } }) }];
}
