import type { SyntaxNode } from '../../host/type-host.js';
import type { Tracking } from '../tracking.js';
import type { UrlPart } from './composed-url.js';

import { childList, childNode, textOf } from '../../ast/ast.js';
import { declaredName } from '../../ast/names.js';
import { atomsOf } from '../arrivals/atoms.js';
import { partsMadeBy } from './composed-url.js';
import { writtenUrls } from './written-urls.js';

/** Of the objects that routers take for an address, what becomes its query or its fragment. */
const queryKeys: ReadonlySet<string> = new Set(['hash', 'query', 'search', 'searchParams']);
/** `mailto:`, `tel:`: nothing that a server or a history gets to see. */
const otherScheme = /^(?!https?:)[a-z][a-z\d+.-]*:/iu;
const maximumDepth = 8;

/**
 * What the address of a link says after its path: `` <a href={`/login?email=${email}`}> ``. What stands in the path names the page
 * that is linked to.
 */
export function queryPartsOfLink(tracking: Tracking, node: SyntaxNode, depth = 0): readonly UrlPart[] {
  const { ast } = tracking.context;
  return writtenUrls(tracking, node).flatMap((written) => {
    if (ast.is(written, 'CallExpression')) {
      return partsMadeBy(tracking, written, depth, (returned, below) => queryPartsOfLink(tracking, returned, below));
    }
    if (!ast.is(written, 'ObjectLiteralExpression')) return afterPath(tracking, written);
    return childList(written, 'properties').flatMap((property) => {
      const value = childNode(property, 'initializer') ?? childNode(property, 'name');
      return value && queryKeys.has(declaredName(ast, property) ?? '') ? atomsOf(ast, { node: value }) : [];
    });
  });
}

/** The holes of a text behind its first `?` or `#`. */
function afterPath(tracking: Tracking, node: SyntaxNode): readonly UrlPart[] {
  let text = '';
  const found: UrlPart[] = [];
  for (const piece of piecesOf(tracking, node)) {
    if (typeof piece === 'string') text += piece;
    else if (/[?#]/u.test(text)) found.push(...atomsOf(tracking.context.ast, { node: piece }));
  }
  return otherScheme.test(text) ? [] : found;
}

/** Texts and holes of a template or a sum, in their order. */
function piecesOf(tracking: Tracking, node: SyntaxNode, depth = 0): readonly (string | SyntaxNode)[] {
  const { ast } = tracking.context;
  if (depth > maximumDepth) return [node];
  if (ast.is(node, 'StringLiteral', 'NoSubstitutionTemplateLiteral')) return [textOf(node)];
  if (ast.is(node, 'TemplateExpression')) {
    const head = childNode(node, 'head');
    const spans = childList(node, 'templateSpans').flatMap((span) => {
      const value = childNode(span, 'expression');
      const literal = childNode(span, 'literal');
      return [...(value ? piecesOf(tracking, value, depth + 1) : []), literal ? textOf(literal) : ''];
    });
    return [head ? textOf(head) : '', ...spans];
  }
  if (ast.is(node, 'BinaryExpression') && ast.is(childNode(node, 'operatorToken'), 'PlusToken')) {
    return [childNode(node, 'left'), childNode(node, 'right')].flatMap((side) =>
      side ? piecesOf(tracking, side, depth + 1) : [],
    );
  }
  return [node];
}
