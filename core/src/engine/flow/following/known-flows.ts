import type { Ast } from '../../ast/ast.js';
import type { Region } from '../../engine-context.js';
import type { SourceFileNode, SyntaxNode, TypeHost } from '../../host/type-host.js';
import type { CalledFunctions } from '../functions/callables.js';
import type { KnownSink } from './function-sinks.js';

import { relocatedApplication } from '../results/applications.js';
import { createRelocation, type Relocation } from './relocation.js';

/** What a reading of the whole program found out about functions, in the trees it had. */
export interface KnownFlows {
  /** In the order they were come upon. */
  readonly sinks: readonly KnownSink[];
  readonly called: CalledFunctions;
  /** The trees of own files. */
  readonly sources: ReadonlyMap<string, SourceFileNode>;
}

export function sourcesOf(host: TypeHost): ReadonlyMap<string, SourceFileNode> {
  return new Map(
    host.files().flatMap((file) => {
      const source = host.sourceFile(file);
      return source ? [[file, source] as const] : [];
    }),
  );
}

/**
 * The same in the trees as they are now: of a file with another text, what the edit left as it was. What calls of such a file
 * run is to be asked again; what calls of others run in it is found again by its place.
 */
export function relocateFlows(ast: Ast, host: TypeHost, { sinks, called, sources }: KnownFlows): KnownFlows {
  const edits = new Map<SourceFileNode, Relocation>();
  const now = new Map(sources);
  for (const [file, before] of sources) {
    const after = host.sourceFile(file);
    if (after === before) continue;
    called.delete(file);
    if (after) {
      edits.set(before, createRelocation(ast, before, after));
      now.set(file, after);
    } else now.delete(file);
  }
  if (edits.size === 0) return { sinks, called, sources: now };
  const nodeOf = <Node extends SyntaxNode>(node: Node): Node | undefined => {
    const source = ast.sourceFileOf(node);
    const edit = edits.get(source);
    return edit ? edit.nodeOf(node) : host.sourceFile(source.fileName) === source ? node : undefined;
  };
  for (const calls of called.values()) {
    for (const [call, functions] of calls) {
      if (functions.every((one) => !edits.has(ast.sourceFileOf(one)))) continue;
      calls.set(
        call,
        functions.flatMap((one) => nodeOf(one) ?? []),
      );
    }
  }
  const moved = (region: Region): Region =>
    [...edits.values()].reduce((at, relocation) => relocation.regionOf(at), region);
  return {
    called,
    sources: now,
    sinks: sinks.flatMap((sink): readonly KnownSink[] => {
      const [callee, parameter] = [nodeOf(sink.callee), nodeOf(sink.parameter)];
      if (!callee || !parameter) return [];
      const { hostParameter: before, ...kept } = sink;
      const deciding = before && nodeOf(before.parameter);
      return [
        {
          ...kept,
          callee,
          parameter,
          demand: {
            ...sink.demand,
            path: sink.demand.path.map((part) =>
              relocatedApplication(part, (place) => ({ ...place, ...moved(place) })),
            ),
          },
          ...(before && deciding && { hostParameter: { ...before, parameter: deciding } }),
          trail: sink.trail.map((step) => ({
            ...step,
            at: moved(step.at),
          })),
        },
      ];
    }),
  };
}
