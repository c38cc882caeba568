import type { SyntaxNode } from '../../host/type-host.js';
import type { Atom } from '../arrivals/atoms.js';
import type { Carry } from '../carry.js';
import type { Demand } from '../demand.js';
import type { Tracking } from '../tracking.js';

import { childList, childNode } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { returnedBy } from '../../origin/returned-by.js';
import { endName, memberBase } from '../../scope/member-chain.js';
import { atomsOf } from '../arrivals/atoms.js';
import { ofInstance } from '../results/instances.js';
import { substitute } from '../results/substitution.js';
import { credentialsIn } from './address-credentials.js';
import { writtenUrls } from './written-urls.js';

/** Functions that call each other to put one URL together, and functions that a call may mean. */
const limits = { depth: 3, functions: 3 };

/** A part of a URL. */
export interface UrlPart extends Atom {
  /** A function of one's own writes it, for the call that is the part's node. */
  readonly within?: { readonly part: UrlPart; readonly made: SyntaxNode; readonly call: SyntaxNode };
}

/** The parameter that an expression hands on as it is. */
export function urlParameterOf(tracking: Tracking, node: SyntaxNode): SyntaxNode | undefined {
  const { ast } = tracking.context;
  if (!ast.is(node, 'Identifier')) return undefined;
  return tracking.definitions.ofName(node).own.find((declaration) => ast.is(declaration, 'Parameter'));
}

/** A value of which the URL, or what becomes part of it, is asked. */
interface UrlValue {
  readonly node: SyntaxNode;
  /** Of an object of options, the properties that hold the URL; `all`: the object is a part of a URL. Absent: those that usually do. */
  readonly properties?: 'all' | readonly string[];
}

/** What else options hold, as headers and a body, is sent and in no URL. */
const usualProperties: readonly string[] = [
  'hash',
  'href',
  'params',
  'path',
  'pathname',
  'qs',
  'query',
  'search',
  'searchParams',
  'uri',
  'url',
];

/** What is put into a URL where it is written, or where the constant that holds it is. A URL given as it is has no parts. */
export function partsOfUrl(tracking: Tracking, { node, properties }: UrlValue, depth = 0): readonly UrlPart[] {
  return writtenUrls(tracking, node).flatMap((written) => partsOfWritten(tracking, written, properties, depth));
}

/** What such a part holds; what a function writes, with what the call hands it in the place of its parameters. */
export function carryUrlPart(tracking: Tracking, { node, within }: UrlPart, demand: Demand): readonly Carry[] {
  if (!within) return tracking.carry(node, demand);
  const { part, made, call } = within;
  return ofInstance(tracking, substitute(tracking, carryUrlPart(tracking, part, demand), made, call), call, made);
}

function partsOfWritten(
  tracking: Tracking,
  node: SyntaxNode,
  properties: UrlValue['properties'],
  depth: number,
): readonly UrlPart[] {
  const { ast } = tracking.context;
  switch (ast.kindOf(node)) {
    case 'TemplateExpression': {
      const credentials = credentialsIn(node);
      return atomsOf(ast, { node }).filter((atom) => !credentials.has(atom.node));
    }
    case 'BinaryExpression':
      return atomsOf(ast, { node });
    case 'ObjectLiteralExpression':
      if (properties === 'all') return atomsOf(ast, { node });
      return childList(node, 'properties').flatMap((property) => {
        const name = declaredName(ast, property);
        const value = childNode(property, 'initializer') ?? childNode(property, 'name');
        const isPart = value && name !== undefined && (properties ?? usualProperties).includes(name);
        return isPart ? partsOfUrl(tracking, { node: value, properties: 'all' }, depth) : [];
      });
    case 'CallExpression': {
      // `'/users/'.concat(email)`, `path.join('/', email)`: a text made of texts.
      const callee = childNode(node, 'expression');
      const isText = callee && /^(?:concat|join|replace|format)$/u.test(endName(ast, callee) ?? '');
      if (!isText)
        return partsMadeBy(tracking, node, depth, (returned, below) => partsOfUrl(tracking, { node: returned }, below));
      return [
        ...partsBefore(tracking, node, callee, depth),
        ...childList(node, 'arguments').map((value) => ({ node: value })),
      ];
    }
    default:
      return [];
  }
}

/** Texts whose parts are being asked for: `url = url.replace(':id', id)` is made of itself. */
const open = new Set<SyntaxNode>();

/** The parts of the text that another is made of: of `base` in `base.concat(email)`. */
function partsBefore(tracking: Tracking, made: SyntaxNode, callee: SyntaxNode, depth: number): readonly UrlPart[] {
  const base = memberBase(tracking.context.ast, callee);
  if (!base || open.has(made)) return [];
  open.add(made);
  const parts = partsOfUrl(tracking, { node: base }, depth);
  open.delete(made);
  return parts;
}

/**
 * `linkTo(email)`: the URL is put together where the function gives it back.
 *
 * @param partsIn - The parts of what a function returns.
 */
export function partsMadeBy(
  tracking: Tracking,
  call: SyntaxNode,
  depth: number,
  partsIn: (returned: SyntaxNode, depth: number) => readonly UrlPart[],
): readonly UrlPart[] {
  if (depth >= limits.depth) return [];
  const functions = tracking.callables.functionsOf(call);
  if (functions.length > limits.functions) return [];
  return functions.flatMap((made) =>
    returnedBy(tracking.context.ast, made).flatMap((returned) =>
      partsIn(returned, depth + 1).map((part) => ({
        node: call,
        ...(part.isInText && { isInText: part.isInText }),
        within: { part, made, call },
      })),
    ),
  );
}
