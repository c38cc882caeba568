import type { DeletionSeen } from '../../../facts/observation.js';
import type { SyntaxNode } from '../../host/type-host.js';

/** Deleting code as one reader sees it. */
export interface FoundDeletion extends Pick<DeletionSeen, 'after' | 'by' | 'counted' | 'entity' | 'partial'> {
  readonly node: SyntaxNode;
}

/** Parts that may be lacking, without those that are. */
export function found(
  node: SyntaxNode,
  by: DeletionSeen['by'],
  parts: { readonly [Part in 'after' | 'counted' | 'entity']?: string | undefined } & { readonly partial?: boolean },
): FoundDeletion {
  const { after, counted, entity, partial } = parts;
  return {
    node,
    by,
    ...(entity !== undefined && { entity }),
    ...(after !== undefined && { after }),
    ...(counted !== undefined && { counted }),
    ...(partial === true && { partial }),
  };
}
