import type { SyntaxNode } from '../../engine/host/type-host.js';
import type { UndecidedField } from '../../facts/undecided-field.js';
import type { FixFile } from '../fix-file.js';

import { childList, childNode } from '../../engine/ast/ast.js';
import { declaredName } from '../../engine/ast/names.js';

const memberKinds = ['Parameter', 'PropertyDeclaration', 'PropertySignature'] as const;

/** The member of a class or of a type that a field is, unless it has moved or the parser had to guess what it is. */
export function memberAt({ extent, name }: UndecidedField, file: FixFile): SyntaxNode | undefined {
  const { ast } = file;
  const member = file.nodeAt(extent)?.parent;
  if (member === undefined || declaredName(ast, member) !== name) return undefined;
  if (!ast.is(member, ...memberKinds) || file.isBroken(ast.startOf(member), member.end)) return undefined;
  return isDecided(member, file) ? undefined : member;
}

/** Whether somebody has begun to say something about it, be it wrong: a second annotation would contradict it. */
function isDecided(member: SyntaxNode, file: FixFile): boolean {
  const { ast, text } = file;
  const comments = text.slice(member.pos, ast.startOf(member));
  if (/@(?:notPersonalData|personalData)(?![\w-])/u.test(comments)) return true;
  return decoratorsOf(member, file).some((decorator) => /PersonalData\b/u.test(ast.sourceTextOf(decorator)));
}

/** Where a decorator can stand and does not change the value, in every mode of every compiler. */
export function takesDecorator(member: SyntaxNode, { ast, source }: FixFile): boolean {
  if (!ast.is(member, 'PropertyDeclaration') || !/\.[cm]?tsx?$|\.vue$|\.svelte$|\.astro$/u.test(source.fileName))
    return false;
  if (ast.hasModifier(member, 'declare') || ast.hasModifier(member, 'abstract')) return false;
  return ast.is(member.parent, 'ClassDeclaration') && !ast.is(childNode(member, 'name'), 'PrivateIdentifier');
}

/** Decorators of a member, in the order of the text. */
export function decoratorsOf(node: SyntaxNode, { ast }: FixFile): readonly SyntaxNode[] {
  return childList(node, 'modifiers').filter((modifier) => ast.is(modifier, 'Decorator'));
}
