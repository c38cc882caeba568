import type { SyntaxNode } from '../../host/type-host.js';
import type { Carry } from '../carry.js';
import type { Demand } from '../demand.js';
import type { Tracking } from '../tracking.js';

import { childList } from '../../ast/ast.js';
import { mergeCarries } from '../carry.js';
import { isBeyondValues } from './sanitising.js';

const copyingName =
  /^(?:deep|shallow)?_?(?:assign|clone|copy|extend|merge)_?(?:all|deep|deeply|objects?|recursively)?$/iu;

/**
 * What a function of one's own gives that copies objects, or puts them together, key by key: what it gets. Absent: its name says
 * nothing of the kind, or its body can be followed.
 */
export function carryCopied(
  tracking: Tracking,
  call: SyntaxNode,
  name: string | undefined,
  functions: readonly SyntaxNode[],
  demand: Demand,
): readonly Carry[] | undefined {
  if (name === undefined || !copyingName.test(name)) return undefined;
  if (!functions.every((declaration) => isBeyondValues(tracking, declaration))) return undefined;
  const { ast } = tracking.context;
  const given = childList(call, 'arguments').flatMap((value) =>
    ast.is(value, 'ArrayLiteralExpression') ? childList(value, 'elements') : [value],
  );
  return mergeCarries(given.map((value) => tracking.carry(value, demand)));
}
