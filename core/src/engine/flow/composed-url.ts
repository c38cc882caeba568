import type { SyntaxNode } from '../host/type-host.js';
import type { Atom } from './atoms.js';
import type { Tracking } from './tracking.js';

import { childList, childNode } from '../ast/ast.js';
import { declaredName } from '../ast/names.js';
import { endName } from '../scope/member-chain.js';
import { atomsOf } from './atoms.js';
import { writtenUrls } from './written-urls.js';

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
export function partsOfUrl(tracking: Tracking, { node, properties }: UrlValue): readonly Atom[] {
  return writtenUrls(tracking, node).flatMap((written) => partsOfWritten(tracking, written, properties));
}

function partsOfWritten(
  tracking: Tracking,
  node: SyntaxNode,
  properties: UrlValue['properties'] = usualProperties,
): readonly Atom[] {
  const { ast } = tracking.context;
  switch (ast.kindOf(node)) {
    case 'TemplateExpression':
    case 'BinaryExpression':
      return atomsOf(ast, { node });
    case 'ObjectLiteralExpression':
      if (properties === 'all') return atomsOf(ast, { node });
      return childList(node, 'properties').flatMap((property) => {
        const name = declaredName(ast, property);
        const value = childNode(property, 'initializer') ?? childNode(property, 'name');
        const isPart = value && name !== undefined && properties.includes(name);
        return isPart ? partsOfUrl(tracking, { node: value, properties: 'all' }) : [];
      });
    case 'CallExpression': {
      // `'/users/'.concat(email)`, `path.join('/', email)`: a text made of texts.
      const callee = childNode(node, 'expression');
      const isText = callee && /^(?:concat|join|replace|format)$/u.test(endName(ast, callee) ?? '');
      return isText ? childList(node, 'arguments').map((value) => ({ node: value })) : [];
    }
    default:
      return [];
  }
}
