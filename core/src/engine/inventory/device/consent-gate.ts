import type { SyntaxNode } from '../../host/type-host.js';
import type { InventoryReading } from '../inventory-reading.js';

import { childList, childNode } from '../../ast/ast.js';

/** Words of consent in identifiers and texts: English, Dutch, French, German, and names of platforms that ask for it. */
const words =
  /consent|toestemming|consentement|einwilligung|zustimmung|cookiebot|usercentrics|onetrust|optanon|didomi|iubenda|klaro|cookie\W?(?:s\W?)?(?:accept|allow|toegestaan|aanvaard|akkoord)|(?:accept|allow)(?:ed|s)?\W?(?:all\W?)?cookies|cookie\W?(?:preference|choice|keuze)|opted\W?in|has\W?opted/iu;
/** A condition that nobody can read says nothing in a register. */
const maximumLength = 80;
const maximumStatements = 200;

/**
 * The condition that code stands behind, where its words speak of consent: the nearest `if`, `&&` or `?:` around, or an early
 * return before it, up to the outermost function of the file.
 */
export function consentGate(reading: InventoryReading, node: SyntaxNode): string | undefined {
  const { ast } = reading.context;
  for (let at: SyntaxNode = node, parent = at.parent; parent; at = parent, parent = at.parent) {
    const condition = conditionOver(reading, at, parent);
    const gate = condition && gateText(reading, condition);
    if (gate !== undefined) return gate;
    if (ast.is(parent, 'Block', 'SourceFile')) {
      const early = earlyReturn(reading, parent, at);
      if (early !== undefined) return early;
    }
  }
  return undefined;
}

function conditionOver(
  { context: { ast } }: InventoryReading,
  at: SyntaxNode,
  parent: SyntaxNode,
): SyntaxNode | undefined {
  switch (ast.kindOf(parent)) {
    case 'IfStatement': {
      const condition = childNode(parent, 'expression');
      return condition === at ? undefined : condition;
    }
    case 'ConditionalExpression': {
      const condition = childNode(parent, 'condition');
      return condition === at ? undefined : condition;
    }
    case 'BinaryExpression': {
      const isAnd = ast.is(childNode(parent, 'operatorToken'), 'AmpersandAmpersandToken');
      return isAnd && childNode(parent, 'right') === at ? childNode(parent, 'left') : undefined;
    }
    default:
      return undefined;
  }
}

/** `if (!consent.marketing) return;` before the statement. */
function earlyReturn(reading: InventoryReading, block: SyntaxNode, statement: SyntaxNode): string | undefined {
  const { ast } = reading.context;
  const statements = childList(block, 'statements');
  const index = statements.indexOf(statement);
  for (const before of statements.slice(Math.max(0, index - maximumStatements), Math.max(0, index)).reverse()) {
    if (!ast.is(before, 'IfStatement')) continue;
    const then = childNode(before, 'thenStatement');
    const first = ast.is(then, 'Block') ? childList(then, 'statements').at(-1) : then;
    const condition = childNode(before, 'expression');
    if (!condition || !ast.is(first, 'ReturnStatement', 'ThrowStatement')) continue;
    const gate = gateText(reading, condition);
    if (gate !== undefined) return gate;
  }
  return undefined;
}

/** The smallest part of a condition that speaks of consent, on one line. */
function gateText({ context: { ast } }: InventoryReading, condition: SyntaxNode): string | undefined {
  if (!words.test(ast.sourceTextOf(condition))) return undefined;
  let part = condition;
  for (;;) {
    const isJunction =
      ast.is(part, 'ParenthesizedExpression', 'PrefixUnaryExpression', 'AwaitExpression') ||
      (ast.is(part, 'BinaryExpression') &&
        ast.is(childNode(part, 'operatorToken'), 'AmpersandAmpersandToken', 'BarBarToken'));
    const inner = isJunction ? ast.childrenOf(part).find((child) => words.test(ast.sourceTextOf(child))) : undefined;
    if (!inner) break;
    part = inner;
  }
  const text = ast.sourceTextOf(part).replaceAll(/\s+/gu, ' ').trim();
  return text.length > maximumLength ? `${text.slice(0, maximumLength - 1)}…` : text;
}
