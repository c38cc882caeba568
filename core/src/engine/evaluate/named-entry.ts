import type { SyntaxNode } from '../host/type-host.js';
import type { Reading } from './reading.js';
import type { ValueTree } from './value-tree.js';

import { isOptionOfFields } from '../../declarations/shape/options-of-fields.js';
import { childNode } from '../ast/ast.js';

/** An entry that knows where its name stands, if that is one which no field has. */
export function namedEntry({ context }: Reading, key: string, property: SyntaxNode, value: ValueTree): ValueTree {
  const name = isOptionOfFields(key) ? undefined : childNode(property, 'name');
  return name === undefined ? value : { ...value, name: context.regionOf(name) };
}
