import type { SourceFileNode, SyntaxNode } from '../../host/type-host.js';
import type { InventoryReading } from '../inventory-reading.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { lastName } from '../../ast/names.js';
import { functionKinds } from '../../scope/scopes.js';
import { calledName, receiverOf } from '../deletion/entity-of.js';
import { patternOf, propertyNode, unwrap } from '../values/plain-value.js';

/** Where routers are mounted: `app.route('/orders', orderRoutes(services))`. */
export interface Mounts {
  /** The path before the routes of a router, from the application on: `/orders`; empty when it is mounted nowhere. */
  prefixOf(router: SyntaxNode): string;
}

interface Mount {
  readonly prefix: string;
  /** The router that it is mounted on. */
  readonly on: SyntaxNode | undefined;
}

const maximumDepth = 4;

/** Whether a text mounts routers. */
const mayMount = (text: string): boolean => /\.(?:route|use|register|mount|group)\s*\(/u.test(text);

export function collectMounts(reading: InventoryReading, files: readonly SourceFileNode[]): Mounts {
  const { ast } = reading.context;
  const mounts = new Map<SyntaxNode, Mount>();
  for (const source of files) {
    if (!mayMount(source.text)) continue;
    ast.walk(source, (node) => {
      if (!ast.is(node, 'CallExpression') || !/^(?:route|use|register|mount|group)$/u.test(calledName(reading, node)))
        return;
      const prefix = prefixIn(reading, node);
      if (prefix === undefined || prefix === '/') return;
      const on = receiverOf(reading, node);
      for (const target of targetsOf(reading, node)) if (!mounts.has(target)) mounts.set(target, { prefix, on });
    });
  }

  function prefixAt(node: SyntaxNode | undefined, depth: number): string {
    if (!node || depth > maximumDepth) return '';
    for (const place of placesOf(reading, node)) {
      const mount = mounts.get(place);
      if (mount) return `${prefixAt(mount.on, depth + 1)}${mount.prefix}`;
    }
    return '';
  }
  return { prefixOf: (router) => (mounts.size === 0 ? '' : prefixAt(router, 0)) };
}

function prefixIn(reading: InventoryReading, call: SyntaxNode): string | undefined {
  const [first, second] = childList(call, 'arguments');
  const path =
    first &&
    reading.context.ast.is(
      unwrap(reading, first),
      'StringLiteral',
      'TemplateExpression',
      'NoSubstitutionTemplateLiteral',
      'Identifier',
    )
      ? patternOf(reading, first)
      : undefined;
  if (path?.startsWith('/') === true) return path.replace(/\/$/u, '');
  const option = propertyNode(reading, second, 'prefix');
  return option && patternOf(reading, option);
}

/** The declarations of what is mounted: a router, or the function that makes it. */
function targetsOf(reading: InventoryReading, call: SyntaxNode): readonly SyntaxNode[] {
  const { ast } = reading.context;
  return childList(call, 'arguments').flatMap((argument) => {
    const plain = unwrap(reading, argument);
    const made = ast.is(plain, 'CallExpression') ? childNode(plain, 'expression') : plain;
    if (!made || !ast.is(made, 'Identifier', 'PropertyAccessExpression', ...functionKinds)) return [];
    if (ast.is(made, ...functionKinds)) return [made];
    const name = lastName(ast, made);
    if (!name || /^(?:json|static|urlencoded|cors|helmet)$/u.test(textOf(name))) return [];
    return reading.declarationsOf(name).flatMap((declaration) => {
      const target = reading.functionOf(made);
      const exported = ast.is(declaration, 'ExportAssignment') ? childNode(declaration, 'expression') : undefined;
      const named = exported && ast.is(exported, 'Identifier') ? reading.declarationsOf(exported) : [];
      return [declaration, ...(target ? [target] : []), ...named];
    });
  });
}

/** Where the mount of a router can be known by: its own declaration, or a function around it. */
function placesOf(reading: InventoryReading, router: SyntaxNode): readonly SyntaxNode[] {
  const { ast } = reading.context;
  const plain = unwrap(reading, router);
  const declared = ast.is(plain, 'Identifier') ? reading.declarationsOf(plain) : [];
  const around: SyntaxNode[] = [];
  for (let at: SyntaxNode | undefined = declared[0] ?? plain; at && around.length < 8; at = at.parent) {
    if (ast.is(at, ...functionKinds)) around.push(at);
  }
  return [...declared, ...around];
}

/** `/orders` and `/:id/` are `/orders/:id`. */
export function joinRoute(prefix: string, path: string): string {
  const joined = `${prefix}/${path}`.replaceAll(/\/{2,}/gu, '/').replace(/(?<=.)\/$/u, '');
  return joined.startsWith('/') ? joined : `/${joined}`;
}
