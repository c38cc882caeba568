import type { SourceFileNode, TypeHost } from '../engine/host/type-host.js';
import type { TermPlace } from './place.js';

import { createEngineContext } from '../engine/engine-context.js';
import { placeInCode } from './place-in-code.js';
import { placeInComment } from './place-in-comment.js';

/**
 * The part of an annotation, in code or in a doc comment, that an offset of a file stands in.
 *
 * @param offset - In UTF-16 units of the file's text.
 */
export function placeAt(host: TypeHost, source: SourceFileNode, offset: number): TermPlace | undefined {
  const context = createEngineContext(host, '/');
  return placeInComment(context, source, offset) ?? placeInCode(context, source, offset);
}
