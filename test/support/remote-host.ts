import type {
  Declaration,
  Place,
  SourceFileNode,
  SyntaxNode,
  SyntaxProblem,
  TypeHandle,
  TypeHost,
} from '../../core/src/engine/host/type-host.js';

import { createDeclarationMaps } from '../../core/src/engine/host/declaration-map.js';
import { createPackageFinder, type ReadFile } from '../../core/src/engine/host/package-of.js';
import { sourceOfDeclaration } from '../../core/src/engine/host/source-of.js';

/** A node as it crosses the pipe: its children by name, in the order in which they are visited. */
interface WireNode {
  readonly kind: number;
  readonly pos: number;
  readonly end: number;
  readonly scalars: Readonly<Record<string, unknown>>;
  /** Property name, or property name of a list, and the children under it. */
  readonly children: readonly (readonly [string, WireNode | readonly WireNode[]])[];
  readonly order: readonly (readonly [number, number])[];
}

export interface RemoteHost extends TypeHost {
  /** How many requests crossed the pipe, by name. */
  readonly requests: ReadonlyMap<string, number>;
}

/**
 * A second compiler, as TypeScript 7's API is one: behind a pipe (all that crosses it is JSON), asked in batches by place,
 * its trees copies without flags, symbols or methods, and its kinds numbered otherwise. It keeps to what that API can give.
 */
export function createRemoteHost(local: TypeHost, readFile: ReadFile): RemoteHost {
  const requests = new Map<string, number>();
  const trees = new Map<string, SourceFileNode | undefined>();
  const childrenOf = new WeakMap<SyntaxNode, readonly SyntaxNode[]>();
  const renumbered = renumber(Object.values(local.syntax.kinds));
  const original = new Map([...renumbered].map(([from, to]) => [to, from]));
  const kindOut = (kind: number): number => renumbered.get(kind) ?? kind;
  const declarationOut = (declaration: Declaration): Declaration => ({
    ...declaration,
    kind: kindOut(declaration.kind),
  });
  const declarationIn = (declaration: Declaration): Declaration => ({
    ...declaration,
    kind: original.get(declaration.kind) ?? declaration.kind,
  });

  function call<Request, Answer>(name: string, request: Request, answer: (request: Request) => Answer): Answer {
    requests.set(name, (requests.get(name) ?? 0) + 1);
    return overPipe(answer(overPipe(request)));
  }

  function openTree(file: string): SourceFileNode | undefined {
    if (trees.has(file)) return trees.get(file);
    const wire = call('sourceFile', file, (name) => {
      const source = local.sourceFile(name);
      return source === undefined ? null : dump(local, source, kindOut);
    });
    const tree = wire === null ? undefined : (revive(wire, undefined, childrenOf) as SourceFileNode);
    trees.set(file, tree);
    return tree;
  }

  const originalPlace = createDeclarationMaps(readFile);
  const host: RemoteHost = {
    requests,
    compiler: { name: 'remote', version: `${local.compiler.version}+remote` },
    syntax: {
      kinds: Object.fromEntries(Object.entries(local.syntax.kinds).map(([name, kind]) => [name, kindOut(kind)])),
      forEachChild: (node, visit) => {
        for (const child of childrenOf.get(node) ?? []) visit(child);
      },
    },
    files: () => call('files', null, () => local.files()),
    sourceFile: openTree,
    syntaxErrors: (file) => call('syntaxErrors', file, (name): readonly SyntaxProblem[] => local.syntaxErrors(name)),
    declarationsOf: (names: readonly Place[]) =>
      call('declarationsOf', names, (places) => local.declarationsOf(places).map((found) => found.map(declarationOut))),
    namedTypesOf: (names: readonly Place[]) =>
      call('namedTypesOf', names, (places) => local.namedTypesOf(places).map((found) => found.map(declarationOut))),
    membersOf: (declarations) =>
      call('membersOf', declarations, (asked) =>
        local
          .membersOf(asked.map(declarationIn))
          .map((members) =>
            Object.fromEntries(Object.entries(members).map(([name, found]) => [name, found.map(declarationOut)])),
          ),
      ),
    typesOf: (places: readonly Place[]) => call('typesOf', places, (asked) => local.typesOf(asked)),
    shapesOf: (types: readonly TypeHandle[]) =>
      call('shapesOf', types, (asked) =>
        local.shapesOf(asked).map((shape) => ({
          ...shape,
          ...(shape.declarations && { declarations: shape.declarations.map(declarationOut) }),
          properties: shape.properties.map((property) => ({
            ...property,
            declarations: property.declarations.map(declarationOut),
          })),
        })),
      ),
    packageOf: createPackageFinder(readFile),
    sourceOf: (declaration) => sourceOfDeclaration(host, declaration, originalPlace),
  };
  return host;
}

function overPipe<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Another number for each kind: reversed and moved, so that no two kinds share one and none keeps its own. */
function renumber(kinds: readonly number[]): ReadonlyMap<number, number> {
  const distinct = [...new Set(kinds)].sort((a, b) => a - b);
  return new Map(distinct.map((kind, index) => [kind, 5000 + (distinct.length - index) * 3]));
}

const scalarKeys = ['text', 'isTypeOnly', 'isTypeOf', 'isExportEquals', 'fileName', 'containsOnlyTriviaWhiteSpaces'];
/** Properties whose value is a kind. */
const kindKeys = ['operator', 'token', 'keywordToken'];
/** TypeScript 7 has one property for the mark after the name of a member. */
const memberKinds = ['PropertyDeclaration', 'PropertySignature', 'MethodDeclaration', 'MethodSignature'];

function dump({ syntax }: TypeHost, root: SyntaxNode, kindOut: (kind: number) => number): WireNode {
  const renamed = new Set(memberKinds.map((name) => syntax.kinds[name]));
  function dumpNode(node: SyntaxNode): WireNode {
    const order: SyntaxNode[] = [];
    syntax.forEachChild(node, (child) => void order.push(child));
    const isChild = new Set(order);
    const place = new Map<SyntaxNode, readonly [number, number]>();
    const children: [string, WireNode | readonly WireNode[]][] = [];
    const scalars: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(node as unknown as Record<string, unknown>)) {
      if (key === 'parent') continue;
      if (isChild.has(value as SyntaxNode)) {
        place.set(value as SyntaxNode, [children.length, 0]);
        const mark = renamed.has(node.kind) && (key === 'questionToken' || key === 'exclamationToken');
        children.push([mark ? 'postfixToken' : key, dumpNode(value as SyntaxNode)]);
      } else if (
        Array.isArray(value) &&
        (value.length === 0 || value.every((item) => isChild.has(item as SyntaxNode)))
      ) {
        value.forEach((item, index) => place.set(item as SyntaxNode, [children.length, index]));
        children.push([key, value.map((item) => dumpNode(item as SyntaxNode))]);
      } else if (scalarKeys.includes(key)) {
        scalars[key] = value;
      } else if (kindKeys.includes(key) && typeof value === 'number') {
        scalars[key] = kindOut(value);
      }
    }
    // `text` of a name is computed by the compiler's node class, not stored.
    const { text } = node as SyntaxNode & { readonly text?: unknown };
    if (typeof text === 'string') scalars.text = text;
    return {
      kind: kindOut(node.kind),
      pos: node.pos,
      end: node.end,
      scalars,
      children,
      order: order.map((child) => {
        const found = place.get(child);
        if (found === undefined)
          throw new Error(`A child of kind ${child.kind} has no name in its parent of kind ${node.kind}.`);
        return found;
      }),
    };
  }
  return dumpNode(root);
}

function revive(
  wire: WireNode,
  parent: SyntaxNode | undefined,
  childrenOf: WeakMap<SyntaxNode, readonly SyntaxNode[]>,
): SyntaxNode {
  const node: Record<string, unknown> & SyntaxNode = { ...wire.scalars, kind: wire.kind, pos: wire.pos, end: wire.end };
  if (parent !== undefined) Object.assign(node, { parent });
  const revived = wire.children.map(([key, value]) => {
    const list = Array.isArray(value)
      ? (value as readonly WireNode[]).map((child) => revive(child, node, childrenOf))
      : [revive(value as WireNode, node, childrenOf)];
    Object.assign(node, { [key]: Array.isArray(value) ? list : list[0] });
    return list;
  });
  childrenOf.set(
    node,
    wire.order.map(([group, index]) => revived[group]![index]!),
  );
  return node;
}
