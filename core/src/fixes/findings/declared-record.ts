import type { SyntaxNode } from '../../engine/host/type-host.js';
import type { ActivityFact, RecipientFact } from '../../facts/facts.js';
import type { FixFile } from '../fix-file.js';

import { textOf } from '../../engine/ast/ast.js';
import { offsetAt } from '../fix-file.js';

/**
 * The object that declares an activity or a recipient in a file; `undefined` when it has moved, or the parser had to guess what
 * it says.
 */
export function declaredRecord(
  { declaration, evidence }: ActivityFact | RecipientFact,
  file: FixFile,
): SyntaxNode | undefined {
  const span = declaration.spans['/id'];
  if (span?.file !== evidence.file) return undefined;
  const [start, end] = [offsetAt(file.text, span.start), offsetAt(file.text, span.end)];
  const id = start === undefined || end === undefined ? undefined : file.nodeAt({ start, end });
  const record = id?.parent?.parent;
  const { ast } = file;
  if (id === undefined || !ast.is(record, 'ObjectLiteralExpression')) return undefined;
  if (ast.is(id, 'StringLiteral') && textOf(id) !== declaration.value.id) return undefined;
  return file.isBroken(record.pos, record.end) ? undefined : record;
}
