import type { SyntaxNode } from '../../engine/host/type-host.js';
import type { PersonalFieldFact } from '../../facts/facts.js';
import type { FixFile } from '../fix-file.js';

import { childList, childNode, textOf } from '../../engine/ast/ast.js';
import { declaredName } from '../../engine/ast/names.js';
import { offsetAt } from '../fix-file.js';

/** Where an annotation says what it says, whichever form it was written in. */
export type Annotation =
  /** Category and options, or category, retention and legal basis: of a decorator, a list, or the arguments of a type. */
  | { readonly kind: 'arguments'; readonly items: readonly SyntaxNode[]; readonly isType: boolean }
  /** `email: 'contact.email'`, where a list may stand as well. */
  | { readonly kind: 'category'; readonly node: SyntaxNode }
  /** An object with a `category`. */
  | { readonly kind: 'record'; readonly node: SyntaxNode }
  /** A tag in a doc comment: offsets of its category, and the end of its words. */
  | { readonly kind: 'tag'; readonly start: number; readonly end: number; readonly bodyEnd: number };

/** Finds the annotation of a field; `undefined` when it stands in another file, is made by a constant, or has moved. */
export function annotationOf(
  { declaration, evidence, form }: PersonalFieldFact,
  file: FixFile,
): Annotation | undefined {
  const span = declaration.spans['/category'];
  if (span?.file !== evidence.file) return undefined;
  const [start, end] = [offsetAt(file.text, span.start), offsetAt(file.text, span.end)];
  if (start === undefined || end === undefined) return undefined;
  if (form === 'jsdoc') return tagAt(start, end, declaration.value.category, declaration.spans[''], file);
  const category = file.nodeAt({ start, end });
  if (category === undefined || !saysCategory(category, declaration.value.category, file)) return undefined;
  return annotationAround(category, file);
}

function saysCategory(node: SyntaxNode, category: string, { ast }: FixFile): boolean {
  // An own category is named by its constant.
  return ast.is(node, 'StringLiteral', 'NoSubstitutionTemplateLiteral') ? textOf(node) === category : true;
}

function annotationAround(category: SyntaxNode, { ast }: FixFile): Annotation | undefined {
  const inType = ast.is(category.parent, 'LiteralType') ? category.parent : category;
  const { parent } = inType;
  if (ast.is(parent, 'CallExpression')) {
    const items = childList(parent, 'arguments');
    return items[0] === inType ? { kind: 'arguments', items, isType: false } : undefined;
  }
  if (ast.is(parent, 'TypeReference')) {
    const [, ...items] = childList(parent, 'typeArguments');
    return items[0] === inType ? { kind: 'arguments', items, isType: true } : undefined;
  }
  if (ast.is(parent, 'ArrayLiteralExpression')) {
    const items = childList(parent, 'elements');
    return items[0] === inType ? { kind: 'arguments', items, isType: false } : undefined;
  }
  if (!ast.is(parent, 'PropertyAssignment') || childNode(parent, 'initializer') !== inType) return undefined;
  if (declaredName(ast, parent) !== 'category') return { kind: 'category', node: inType };
  return parent.parent && { kind: 'record', node: parent.parent };
}

function tagAt(
  start: number,
  end: number,
  category: string,
  body: PersonalFieldFact['declaration']['spans'][string] | undefined,
  { comments, text }: FixFile,
): Annotation | undefined {
  if (text.slice(start, end) !== category) return undefined;
  const comment = comments().find((one) => one.start <= start && end <= one.end);
  const bodyEnd = body && offsetAt(text, body.end);
  if (comment === undefined || bodyEnd === undefined || bodyEnd < end || bodyEnd > comment.end) return undefined;
  return { kind: 'tag', start, end, bodyEnd };
}

/** Offset of the category. */
export function startOfAnnotation(annotation: Annotation, { ast }: FixFile): number {
  switch (annotation.kind) {
    case 'tag':
      return annotation.start;
    case 'arguments':
      return annotation.items[0] ? ast.startOf(annotation.items[0]) : 0;
    default:
      return ast.startOf(annotation.node);
  }
}
