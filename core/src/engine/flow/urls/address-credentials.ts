import type { SyntaxNode } from '../../host/type-host.js';

import { childList, childNode, textOf } from '../../ast/ast.js';

/** The holes of a template in which a machine says who it is to the host behind: `` `http://${user}:${password}@${proxy}` ``. */
export function credentialsIn(template: SyntaxNode): ReadonlySet<SyntaxNode> {
  const spans = childList(template, 'templateSpans');
  const head = childNode(template, 'head');
  let before = head ? textOf(head) : '';
  let open: SyntaxNode[] = [];
  for (const span of spans) {
    const value = childNode(span, 'expression');
    const literal = childNode(span, 'literal');
    const after = literal ? textOf(literal) : '';
    if (value && /:\/\/[^/?#@]*$/u.test(before)) open.push(value);
    if (/^[^/?#]*@/u.test(after)) return new Set(open);
    if (/[/?#]/u.test(after)) open = [];
    before += after;
  }
  return new Set();
}
