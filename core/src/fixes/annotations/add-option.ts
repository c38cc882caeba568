import type { SyntaxNode } from '../../engine/host/type-host.js';
import type { FixFile } from '../fix-file.js';
import type { TextEdit } from '../fix.js';
import type { Annotation } from './annotation-of.js';

import { addItem, addProperty, propertyOf } from './add-property.js';
import { addToTag } from './edit-tag.js';

/** A value in words of code, and as it stands in a comment. */
export interface OptionValue {
  readonly code: string;
  readonly comment: string;
}

/**
 * Says one thing more in an annotation.
 *
 * @param value - For `for` one activity: it is added to those that are named already.
 * @returns `undefined` when it is said already, or the annotation is written in a way that cannot be added to.
 */
export function addOption(
  annotation: Annotation,
  key: string,
  value: OptionValue,
  file: FixFile,
): readonly TextEdit[] | undefined {
  const { ast } = file;
  const asProperty = key === 'for' ? `[${value.code}]` : value.code;
  const options = `{ ${key}: ${asProperty} }`;
  switch (annotation.kind) {
    case 'tag':
      return addToTag(annotation, key, value.comment, file);
    case 'category':
      return [file.insert(ast.startOf(annotation.node), '['), file.insert(annotation.node.end, `, ${options}]`)];
    case 'record':
      return addToRecord(annotation.node, key, value.code, file);
    case 'arguments': {
      const [category, second, basis] = annotation.items;
      if (category === undefined) return undefined;
      if (second === undefined) return [file.insert(category.end, `, ${options}`)];
      if (ast.is(second, 'ObjectLiteralExpression', 'TypeLiteral')) return addToRecord(second, key, value.code, file);
      if (basis === undefined || key === 'retention' || key === 'legalBasis') return undefined;
      const mark = annotation.isType ? ';' : ',';
      const terms = [
        `retention: ${ast.sourceTextOf(second)}`,
        `legalBasis: ${ast.sourceTextOf(basis)}`,
        `${key}: ${asProperty}`,
      ];
      return [file.replace(ast.startOf(second), basis.end, `{ ${terms.join(`${mark} `)} }`)];
    }
  }
}

function addToRecord(record: SyntaxNode, key: string, code: string, file: FixFile): readonly TextEdit[] | undefined {
  const { ast } = file;
  const known = propertyOf(record, key, file);
  if (key !== 'for') return known === undefined ? addProperty(record, key, code, file) : undefined;
  if (known === undefined) return addProperty(record, key, `[${code}]`, file);
  if (ast.is(known, 'ArrayLiteralExpression', 'TupleType')) return addItem(known, code, file);
  return undefined;
}
