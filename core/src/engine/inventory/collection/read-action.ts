import type { SourceFileNode, SyntaxNode } from '../../host/type-host.js';
import type { InventoryReading } from '../inventory-reading.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { functionKinds } from '../../scope/scopes.js';
import { calledName, chainOf } from '../deletion/entity-of.js';
import { type Body, bodyOf } from './body-fields.js';
import { type FoundCollection, mergeFields } from './found-collection.js';
import { schemaFields } from './schema-fields.js';
import { typeFields } from './type-fields.js';

/** Whether a file can hold handlers that a framework finds by name or directive. */
export const mayHoldActions = (path: string, text: string): boolean =>
  /['"]use server['"]|\bmutation\s*\(|\.action\s*\(|FormData|defineEventHandler|export\s+(?:default|const|async|function)/u.test(
    text,
  ) &&
  (/use server|\.mutation\s*\(|\.action\s*\(|defineEventHandler/u.test(text) || pathKind(path) !== undefined);

interface PathKind {
  readonly kind: 'api' | 'nitro' | 'remix' | 'route' | 'svelte';
  readonly route?: string;
}

/** What a path says of the exports of a file, by the conventions of Next, Nuxt, Remix and SvelteKit. */
function pathKind(path: string): PathKind | undefined {
  const app = /(?:^|\/)app\/(.*?)\/?route\.[cm]?[jt]sx?$/u.exec(path);
  if (app) return { kind: 'route', route: segments(app[1] ?? '') };
  const api = /(?:^|\/)pages\/(api\/.+?)(?:\/index)?\.[cm]?[jt]sx?$/u.exec(path);
  if (api) return { kind: 'api', route: segments(api[1] ?? '') };
  const nitro = /(?:^|\/)server\/(?:api|routes)\/(.+?)\.(?:post|put|patch)\.[cm]?[jt]s$/u.exec(path);
  if (nitro)
    return { kind: 'nitro', route: segments(`${path.includes('server/api/') ? 'api/' : ''}${nitro[1] ?? ''}`) };
  const server = /(?:^|\/)routes\/(.*?)\/?\+(page\.)?server\.[cm]?[jt]s$/u.exec(path);
  if (server) return { kind: server[2] === undefined ? 'route' : 'svelte', route: segments(server[1] ?? '') };
  return /(?:^|\/)routes\/.+\.[jt]sx?$/u.test(path) ? { kind: 'remix' } : undefined;
}

/** `(shop)/orders/[id]` is `/orders/[id]`. */
function segments(path: string): string {
  return `/${path
    .split('/')
    .filter((part) => part !== '' && !/^\(.*\)$/u.test(part) && part !== 'index')
    .join('/')}`;
}

/** Server actions, and handlers that a framework finds by the path of their file. */
export function readActions(reading: InventoryReading, source: SourceFileNode): readonly FoundCollection[] {
  const { ast, pathOf } = reading.context;
  const found: FoundCollection[] = [];
  const place = pathKind(pathOf(source.fileName));
  for (const { name, node, target } of exportsOf(reading, source)) {
    const read = readExport(reading, place, name, node, target);
    if (read) found.push(read);
  }
  const isServerFile = hasDirective(reading, source.statements);
  if (isServerFile) {
    for (const { name, node, target } of exportsOf(reading, source))
      found.push(...serverAction(reading, name, node, target));
  }
  ast.walk(source, (node) => {
    if (!isServerFile && ast.is(node, ...functionKinds)) {
      const body = childNode(node, 'body');
      const isServer = ast.is(body, 'Block') && hasDirective(reading, childList(body, 'statements'));
      if (isServer) found.push(...serverAction(reading, nameOfFunction(reading, node), node, node));
    }
    if (ast.is(node, 'CallExpression')) {
      const procedure = readProcedure(reading, node);
      if (procedure) found.push(procedure);
    }
  });
  return found;
}

interface Exported {
  readonly name: string;
  readonly node: SyntaxNode;
  readonly target: SyntaxNode | undefined;
}

function exportsOf(reading: InventoryReading, source: SourceFileNode): readonly Exported[] {
  const { ast } = reading.context;
  return source.statements.flatMap((statement): readonly Exported[] => {
    if (ast.is(statement, 'ExportAssignment')) {
      const value = childNode(statement, 'expression');
      return [{ name: 'default', node: statement, target: value && handlerIn(reading, value) }];
    }
    if (!ast.hasModifier(statement, 'export')) return [];
    if (ast.is(statement, 'FunctionDeclaration')) {
      const name = ast.hasModifier(statement, 'default') ? 'default' : (declaredName(ast, statement) ?? 'default');
      return [{ name, node: statement, target: statement }];
    }
    const list = ast.is(statement, 'VariableStatement') ? childNode(statement, 'declarationList') : undefined;
    return (list ? childList(list, 'declarations') : []).flatMap((declaration) => {
      const name = declaredName(ast, declaration);
      const value = childNode(declaration, 'initializer');
      return name === undefined || !value
        ? []
        : [{ name, node: declaration, target: handlerIn(reading, value) ?? value }];
    });
  });
}

/** The function itself, or the one that a wrapper is given: `defineEventHandler(async (event) => …)`. */
function handlerIn(reading: InventoryReading, value: SyntaxNode): SyntaxNode | undefined {
  const direct = reading.functionOf(value);
  if (direct || !reading.context.ast.is(value, 'CallExpression')) return direct;
  return childList(value, 'arguments')
    .map((argument) => reading.functionOf(argument))
    .find((target) => target !== undefined);
}

function readExport(
  reading: InventoryReading,
  place: PathKind | undefined,
  name: string,
  node: SyntaxNode,
  target: SyntaxNode | undefined,
): FoundCollection | undefined {
  if (!place || !target) return undefined;
  const isMethod = /^(?:POST|PUT|PATCH)$/u.test(name);
  switch (place.kind) {
    case 'route':
      return isMethod ? route(node, `${name} ${place.route ?? ''}`, bodyOf(reading, target)) : undefined;
    case 'api':
    case 'nitro':
      return name === 'default' ? route(node, `POST ${place.route ?? ''}`, bodyOf(reading, target)) : undefined;
    case 'svelte':
      return name === 'actions' ? action(node, `POST ${place.route ?? ''}`, bodyOf(reading, target)) : undefined;
    case 'remix':
      return name === 'action' ? action(node, undefined, bodyOf(reading, target)) : undefined;
  }
}

function route(node: SyntaxNode, path: string, body: Body): FoundCollection | undefined {
  return body.isRead ? { node, by: 'route', route: path, fields: body.fields } : undefined;
}

function action(node: SyntaxNode, path: string | undefined, { isRead, fields }: Body): FoundCollection | undefined {
  return isRead ? { node, by: 'serverAction', ...(path !== undefined && { route: path }), fields } : undefined;
}

function hasDirective({ context: { ast } }: InventoryReading, statements: readonly SyntaxNode[]): boolean {
  return statements.slice(0, 3).some((statement) => {
    const text = ast.is(statement, 'ExpressionStatement') ? childNode(statement, 'expression') : undefined;
    return text !== undefined && ast.is(text, 'StringLiteral') && textOf(text) === 'use server';
  });
}

function nameOfFunction({ context: { ast } }: InventoryReading, node: SyntaxNode): string {
  return declaredName(ast, node) ?? (node.parent && declaredName(ast, node.parent)) ?? 'default';
}

/** `async function signUp(state, form: FormData)`, or one that is given an object. */
function serverAction(
  reading: InventoryReading,
  name: string,
  node: SyntaxNode,
  target: SyntaxNode | undefined,
): readonly FoundCollection[] {
  const { ast } = reading.context;
  if (!target || !ast.is(target, ...functionKinds)) return [];
  const parameters = childList(target, 'parameters');
  const forms: string[] = [];
  const typed = parameters.flatMap((parameter) => {
    const type = childNode(parameter, 'type');
    const parameterName = declaredName(ast, parameter) ?? '';
    if ((type && ast.sourceTextOf(type) === 'FormData') || /^(?:formData|form|fd)$/u.test(parameterName)) {
      forms.push(parameterName);
      return [];
    }
    return typeFields(reading, type);
  });
  const body = bodyOf(reading, target, forms);
  const fields = mergeFields([...typed, ...body.fields]);
  return fields.length > 0 || forms.length > 0 ? [{ node, by: 'serverAction', route: name, fields }] : [];
}

/** `signUp: publicProcedure.input(schema).mutation(…)`, `actionClient.inputSchema(schema).action(…)`. */
function readProcedure(reading: InventoryReading, call: SyntaxNode): FoundCollection | undefined {
  const { ast } = reading.context;
  if (!/^(?:mutation|action)$/u.test(calledName(reading, call))) return undefined;
  const input = chainOf(reading, call).find((link) =>
    /^(?:input|schema|inputSchema|validator)$/u.test(calledName(reading, link)),
  );
  const fields = input && schemaFields(reading, childList(input, 'arguments')[0]);
  if (!fields || fields.length === 0) return undefined;
  const holder = call.parent;
  const name =
    holder && ast.is(holder, 'PropertyAssignment', 'VariableDeclaration') ? declaredName(ast, holder) : undefined;
  return { node: call, by: 'serverAction', ...(name !== undefined && { route: name }), fields };
}
