import type { EngineContext, Region } from '../engine-context.js';
import type { SyntaxNode } from '../host/type-host.js';

/** The outermost node that stands at exactly this place. */
export function nodeAt({ ast, host }: EngineContext, { file, start, end }: Region): SyntaxNode | undefined {
  let at: SyntaxNode | undefined = host.sourceFile(file);
  while (at && !(ast.startOf(at) === start && at.end === end)) {
    at = ast.childrenOf(at).find((child) => child.pos <= start && end <= child.end);
  }
  return at;
}
