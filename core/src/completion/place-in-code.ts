import type { EngineContext } from '../engine/engine-context.js';
import type { SourceFileNode, SyntaxNode } from '../engine/host/type-host.js';

import { childList, childNode, textOf } from '../engine/ast/ast.js';
import { declaredName } from '../engine/ast/names.js';
import {
  annotationAround,
  inCall,
  inPersonalType,
  someKey,
  type Step,
  type Surroundings,
} from './annotation-around.js';
import { nodeAt } from './node-at.js';
import { type Excerpt, idCharacters, type TermPlace, retentionCharacters, wordAt } from './place.js';

/** A place in code for a value or a key, before it is known what annotation it belongs to. */
interface Gap {
  readonly whole: Excerpt;
  readonly isKey: boolean;
  readonly isQuoted: boolean;
  /** A key whose value follows already. */
  readonly hasColon: boolean;
  /** List or object that it is a part of. */
  readonly holder: SyntaxNode;
  /** What is written there. */
  readonly node?: SyntaxNode;
  readonly around: Surroundings | undefined;
}

/**
 * The part of an annotation that an offset of a file stands in, for any form that is code. The code may be incomplete: it is
 * read from the syntax tree, which parsers give for any text, and the characters before the offset.
 */
export function placeInCode(context: EngineContext, source: SourceFileNode, offset: number): TermPlace | undefined {
  const gap = gapAt(context, source, offset);
  if (gap?.around === undefined) return undefined;
  const { around, holder, isKey, isQuoted, hasColon, whole } = gap;
  const field = fieldOf(context, around);
  const members = around.shape === 'Fields' ? memberNames(context, around.node) : undefined;
  const id = idOf(context, around);
  const characters = around.path.at(-1) === 'retention' ? retentionCharacters : idCharacters;
  return {
    notation: 'code',
    shape: around.shape,
    path: around.path.filter((key) => key !== someKey),
    isKey,
    whole,
    word: wordAt(whole, offset, characters),
    present: [...presentIn(context, holder, isKey, gap.node), ...(isKey && around.said ? around.said : [])],
    quote: isQuoted ? '' : quoteOf(source),
    colon: hasColon,
    ...(isInType(context, holder) && { isType: true }),
    ...(field && { field }),
    ...(members && { members }),
    ...(id !== undefined && { id }),
    ...(around.term && { term: around.term }),
  };
}

function gapAt(context: EngineContext, source: SourceFileNode, offset: number): Gap | undefined {
  const { ast } = context;
  const node = nodeAt(ast, source, offset);
  const { parent } = node;
  const nothing: Excerpt = { text: '', start: offset };
  switch (ast.kindOf(node)) {
    case 'StringLiteral':
    case 'NoSubstitutionTemplateLiteral':
      return parent && textGap(context, node, parent, offset);
    case 'Identifier':
      return parent && nameGap(context, node, parent);
    case 'ObjectLiteralExpression':
    case 'TypeLiteral': {
      const around = annotationAround(context, node, [someKey]);
      return { whole: nothing, isKey: true, isQuoted: false, hasColon: false, holder: node, around };
    }
    case 'PropertyAssignment':
    case 'PropertySignature':
      return awaitsValue(context, source, node, offset)
        ? valueGap(context, node, nothing, [declaredName(ast, node) ?? ''], node.parent)
        : undefined;
    case 'ArrayLiteralExpression':
    case 'TupleType':
      return valueGap(context, node, nothing, [countBefore(ast.childrenOf(node), offset)], undefined);
    case 'CallExpression': {
      const callee = childNode(node, 'expression');
      const isInside = callee && source.text.slice(callee.end, offset).includes('(');
      const step = countBefore(childList(node, 'arguments'), offset);
      if (!callee || !isInside || followsValue(source, offset)) return undefined;
      return { ...plainGap(node, nothing), around: inCall(context, node, callee, [step]) };
    }
    case 'TypeReference': {
      const name = childNode(node, 'typeName');
      if (!name || context.recogniser.annotationOf(name) !== 'Personal' || followsValue(source, offset))
        return undefined;
      const step = countBefore(childList(node, 'typeArguments'), offset);
      return { ...plainGap(node, nothing), around: inPersonalType(node, [step]) };
    }
    default:
      return undefined;
  }
}

/** Inside the quotes of a text: a value, or a key that stands between quotes. */
function textGap(context: EngineContext, node: SyntaxNode, parent: SyntaxNode, offset: number): Gap | undefined {
  const { ast } = context;
  const written = ast.sourceTextOf(node);
  const start = ast.startOf(node) + 1;
  if (offset < start) return undefined;
  const isClosed = written.length > 1 && written.endsWith(written.charAt(0));
  // Without its closing quote a text goes on to the end of the line: what is meant ends at the first character of code.
  const text = isClosed ? written.slice(1, -1) : (/^[^)\]};]*/u.exec(written.slice(1))?.[0] ?? '');
  if (offset > start + text.length) return undefined;
  const whole: Excerpt = { text, start };
  if (ast.is(parent, 'PropertyAssignment', 'PropertySignature') && childNode(parent, 'name') === node) {
    return keyGap(context, parent, whole, true, true);
  }
  return {
    ...plainGap(holderOf(context, node), whole),
    isQuoted: true,
    node,
    around: annotationAround(context, node, []),
  };
}

/** A name: a key that is being typed, or the beginning of a value. */
function nameGap(context: EngineContext, node: SyntaxNode, parent: SyntaxNode): Gap | undefined {
  const { ast } = context;
  const whole: Excerpt = { text: textOf(node), start: ast.startOf(node) };
  if (ast.is(parent, 'ShorthandPropertyAssignment')) return keyGap(context, parent, whole, false, false);
  if (ast.is(parent, 'PropertyAssignment', 'PropertySignature') && childNode(parent, 'name') === node) {
    const rest = ast.sourceFileOf(node).text.slice(node.end, parent.end);
    return keyGap(context, parent, whole, /^\s*\??:/u.test(rest), false);
  }
  if (ast.is(parent, 'TypeReference') && childNode(parent, 'typeName') === node) {
    return { ...plainGap(holderOf(context, parent), whole), node, around: annotationAround(context, parent, []) };
  }
  return { ...plainGap(holderOf(context, node), whole), node, around: annotationAround(context, node, []) };
}

function keyGap(
  context: EngineContext,
  property: SyntaxNode,
  whole: Excerpt,
  hasColon: boolean,
  isQuoted: boolean,
): Gap | undefined {
  const { parent: holder } = property;
  if (!holder) return undefined;
  const around = annotationAround(context, holder, [someKey]);
  return { whole, isKey: true, isQuoted, hasColon, holder, node: property, around };
}

function valueGap(
  context: EngineContext,
  node: SyntaxNode,
  whole: Excerpt,
  steps: readonly Step[],
  from: SyntaxNode | undefined,
): Gap | undefined {
  return { ...plainGap(node, whole), around: annotationAround(context, from ?? node, steps) };
}

function plainGap(holder: SyntaxNode, whole: Excerpt): Omit<Gap, 'around'> {
  return { whole, isKey: false, isQuoted: false, hasColon: false, holder };
}

/** Behind the colon of a property that has no value yet. */
function awaitsValue({ ast }: EngineContext, source: SourceFileNode, property: SyntaxNode, offset: number): boolean {
  const name = childNode(property, 'name');
  if (!name || offset <= name.end) return false;
  return /^\s*\??:\s*$/u.test(source.text.slice(name.end, offset)) && ast.startOf(property) < offset;
}

/** Whether a value stands before the offset with no comma between: nothing can follow it. */
function followsValue({ text }: SourceFileNode, offset: number): boolean {
  return !/[(,<[]\s*$/u.test(text.slice(0, offset));
}

function countBefore(nodes: readonly SyntaxNode[], offset: number): number {
  return nodes.filter((node) => node.end > node.pos && node.end < offset).length;
}

function isInType({ ast }: EngineContext, holder: SyntaxNode): boolean {
  for (let at: SyntaxNode | undefined = holder; at !== undefined; at = at.parent) {
    if (ast.is(at, 'TypeLiteral', 'TypeReference', 'TupleType')) return true;
    if (ast.is(at, 'CallExpression')) return false;
  }
  return false;
}

/** The list or call that a value is one of the parts of. */
function holderOf({ ast }: EngineContext, node: SyntaxNode): SyntaxNode {
  let at = node.parent ?? node;
  while (ast.is(at, 'LiteralType', 'ParenthesizedExpression', 'ArrowFunction') && at.parent) at = at.parent;
  return at;
}

function presentIn(
  { ast }: EngineContext,
  holder: SyntaxNode,
  isKey: boolean,
  own: SyntaxNode | undefined,
): readonly string[] {
  if (isKey) {
    const properties = [...childList(holder, 'properties'), ...childList(holder, 'members')];
    return properties.filter((property) => property !== own).flatMap((property) => declaredName(ast, property) ?? []);
  }
  if (!ast.is(holder, 'ArrayLiteralExpression', 'TupleType', 'CallExpression')) return [];
  const items = ast.is(holder, 'CallExpression') ? childList(holder, 'arguments') : ast.childrenOf(holder);
  return items.flatMap((item) => {
    const literal = ast.is(item, 'LiteralType') ? childNode(item, 'literal') : item;
    return literal && literal !== own && ast.is(literal, 'Identifier', 'StringLiteral') ? [textOf(literal)] : [];
  });
}

const fieldKinds = [
  'GetAccessor',
  'MethodDeclaration',
  'Parameter',
  'PropertyAssignment',
  'PropertyDeclaration',
  'PropertySignature',
  'SetAccessor',
] as const;
const holderKinds = ['ClassDeclaration', 'ClassExpression', 'InterfaceDeclaration', 'TypeAliasDeclaration'] as const;

/** The field that an annotation stands on or names. */
function fieldOf({ ast }: EngineContext, { field, node }: Surroundings): TermPlace['field'] {
  let at: SyntaxNode | undefined = node;
  let name = field;
  while (at && name === undefined && !ast.is(at, ...fieldKinds, ...holderKinds)) at = at.parent;
  if (at && name === undefined && ast.is(at, ...fieldKinds)) name = declaredName(ast, at);
  if (name === undefined) return undefined;
  while (at && !ast.is(at, ...holderKinds, 'VariableDeclaration')) at = at.parent;
  const receiver = at && declaredName(ast, at);
  return { name, ...(receiver !== undefined && { receiver }) };
}

/** The fields of the class that `PersonalFields` stands on. */
function memberNames({ ast }: EngineContext, call: SyntaxNode): readonly string[] {
  const holder = call.parent?.parent;
  if (!ast.is(holder, 'ClassDeclaration', 'ClassExpression')) return [];
  return childList(holder, 'members').flatMap((member) => {
    if (ast.is(member, 'Constructor')) {
      return childList(member, 'parameters')
        .filter((parameter) => childList(parameter, 'modifiers').length > 0)
        .flatMap((parameter) => declaredName(ast, parameter) ?? []);
    }
    const isField = ast.is(member, 'PropertyDeclaration', 'GetAccessor') && !ast.hasModifier(member, 'static');
    return isField ? (declaredName(ast, member) ?? []) : [];
  });
}

/** The literal id of the declaration. */
function idOf({ ast }: EngineContext, { node }: Surroundings): string | undefined {
  const [options] = childList(node, 'arguments');
  const id = options && childList(options, 'properties').find((property) => declaredName(ast, property) === 'id');
  const value = id && childNode(id, 'initializer');
  return ast.is(value, 'StringLiteral') ? textOf(value) : undefined;
}

/** The quotes that the file uses. */
function quoteOf({ text }: SourceFileNode): '"' | "'" {
  return /\bfrom\s*(["'])/u.exec(text)?.[1] === '"' ? '"' : "'";
}
