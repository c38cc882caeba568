import type { SyntaxNode } from '../../core/src/engine/host/type-host.js';
import type { Json } from '../../core/src/facts/located.js';
import type { Span } from '../../core/src/facts/location.js';

import { childNode } from '../../core/src/engine/ast/ast.js';
import { declaredName } from '../../core/src/engine/ast/names.js';
import { createEngineContext } from '../../core/src/engine/engine-context.js';
import { createEvaluator } from '../../core/src/engine/evaluate/evaluator.js';
import { locate } from '../../core/src/engine/evaluate/locate.js';
import { memoryHost } from './collect.js';

export interface Probed {
  /** Undefined when nothing could be read. */
  readonly value: Json | undefined;
  readonly spans: Readonly<Record<string, string>>;
  /** `file:line:column reason`, one for each part that could not be read. */
  readonly unreadable: readonly string[];
}

/** Evaluates the initialiser, or the type, of the variable or alias `probe` in the file `probe.ts`. */
export function evaluateProbe(files: Readonly<Record<string, string>>): Probed {
  const context = createEngineContext(memoryHost(files), '/app');
  const source = context.host.sourceFile('/app/probe.ts');
  let probe: SyntaxNode | undefined;
  if (source) {
    context.ast.walk(source, (node) => {
      if (!context.ast.is(node, 'VariableDeclaration', 'TypeAliasDeclaration')) return;
      if (declaredName(context.ast, node) === 'probe')
        probe = childNode(node, 'initializer') ?? childNode(node, 'type');
    });
  }
  if (!probe) throw new Error('probe.ts declares no `probe`');
  const { located, unreadable } = locate(context, createEvaluator(context).evaluate(probe));
  return {
    value: located?.value,
    spans: Object.fromEntries(Object.entries(located?.spans ?? {}).map(([pointer, span]) => [pointer, showSpan(span)])),
    unreadable: unreadable.map(({ at, reason }) => {
      const { file, start } = context.spanOf(at);
      return `${file}:${start.line}:${start.column} ${reason.en}`;
    }),
  };
}

/** `probe.ts:1:5-1:9`. */
export function showSpan({ file, start, end }: Span): string {
  return `${file}:${start.line}:${start.column}-${end.line}:${end.column}`;
}
