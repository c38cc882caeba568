import assert from 'node:assert/strict';

import type { EngineContext } from '../../core/src/engine/engine-context.js';
import type { SyntaxNode } from '../../core/src/engine/host/type-host.js';
import type { OriginTracer } from '../../core/src/engine/origin/trace-origin.js';
import type { CallPattern } from '../../core/src/sinks/call-pattern.js';

import { childList, childNode, textOf } from '../../core/src/engine/ast/ast.js';
import { declaredName } from '../../core/src/engine/ast/names.js';
import { createEngineContext } from '../../core/src/engine/engine-context.js';
import { createOriginTracer } from '../../core/src/engine/origin/trace-origin.js';
import { createDefinitions } from '../../core/src/engine/scope/definitions.js';
import { createScopes } from '../../core/src/engine/scope/scopes.js';
import { createPatternIndex, sinks } from '../../core/src/sinks/index.js';
import { memoryHost } from '../support/collect.js';
import { analyticsSnippets } from './snippets/analytics.js';
import { logSnippets } from './snippets/logs.js';
import { promptAndErrorSnippets } from './snippets/prompts-and-errors.js';
import { storageAndUrlSnippets } from './snippets/storage-and-urls.js';
import { trackingSnippets } from './snippets/tracking.js';

const snippets: Readonly<Record<string, string>> = {
  ...logSnippets,
  ...trackingSnippets,
  ...analyticsSnippets,
  ...promptAndErrorSnippets,
  ...storageAndUrlSnippets,
};

const index = createPatternIndex(sinks);

/** The nodes that a pattern says leave. */
function leavingNodes({ ast }: EngineContext, call: SyntaxNode, pattern: CallPattern): readonly SyntaxNode[] {
  const values = childList(call, 'arguments').filter((_, position) => {
    if (pattern.arguments) return pattern.arguments.includes(position);
    return position >= (pattern.from ?? 0);
  });
  const parts = values.flatMap((value) => {
    if (!ast.is(value, 'ObjectLiteralExpression')) return [value];
    return childList(value, 'properties').filter((property) => {
      const name = declaredName(ast, property) ?? '';
      return (pattern.properties?.includes(name) ?? true) && !(pattern.except?.includes(name) ?? false);
    });
  });
  const holdsFunction = (node: SyntaxNode): boolean => /=>|function|\w+\(.*\)\s*\{/u.test(ast.sourceTextOf(node));
  return pattern.returned ? parts.filter(holdsFunction) : parts.filter((node) => !ast.is(node, 'ArrowFunction'));
}

/** Names called `out` that do not arrive, and names called `kept` that do. */
function mistakesIn(context: EngineContext, origins: OriginTracer, file: string, id: string): readonly string[] {
  const { ast, host } = context;
  const source = host.sourceFile(file);
  assert.ok(source);
  const leaving: SyntaxNode[] = [];
  const names: SyntaxNode[] = [];
  ast.walk(source, (node) => {
    if (ast.is(node, 'CallExpression', 'NewExpression')) {
      const callee = childNode(node, 'expression');
      for (const origin of callee ? origins.originsOf(callee) : []) {
        for (const { definition, call } of index.find(origin, origin.path)) {
          if (definition.id === id) leaving.push(...leavingNodes(context, node, call));
        }
      }
    }
    const left = ast.is(node, 'BinaryExpression') ? childNode(node, 'left') : undefined;
    const right = childNode(node, 'right');
    if (left && right && ast.is(childNode(node, 'operatorToken'), 'EqualsToken')) {
      for (const origin of origins.originsOf(left)) {
        const found = index.find(origin, origin.path, 'assignment');
        if (found.some(({ definition }) => definition.id === id)) leaving.push(right);
      }
    }
    if (ast.is(node, 'Identifier') && /^(?:out|kept)\d*\w?$/u.test(textOf(node))) names.push(node);
  });
  assert.ok(names.some((name) => textOf(name) === 'out'));
  const arrives = (name: SyntaxNode): boolean => leaving.some(({ pos, end }) => pos <= name.pos && name.end <= end);
  return names
    .filter((name) => arrives(name) !== (textOf(name) === 'out'))
    .map((name) => {
      const near = source.text.slice(Math.max(0, name.pos - 50), name.end + 10).replace(/\s+/gu, ' ');
      return `${textOf(name)} in …${near}…`;
    });
}

describe('sinks', () => {
  const files = Object.fromEntries(Object.entries(snippets).map(([id, text]) => [`${id}.ts`, `export {};\n${text}`]));
  let context: EngineContext;
  let origins: OriginTracer;

  before(() => {
    context = createEngineContext(memoryHost(files), '/app');
    const { ast, host, resolver } = context;
    const definitions = createDefinitions(host, ast, resolver, createScopes(ast), (name) =>
      index.knows({ package: name }),
    );
    origins = createOriginTracer(ast, definitions);
  });

  it('have a snippet each, and no snippet is without a sink', () => {
    assert.deepEqual(Object.keys(snippets).sort(), sinks.map(({ id }) => id).sort());
  });

  for (const { id } of sinks)
    it(`${id} takes what leaves, and nothing else`, () => {
      assert.deepEqual(mistakesIn(context, origins, `/app/${id}.ts`, id), []);
    });
});
