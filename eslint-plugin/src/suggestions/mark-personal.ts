import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { UndecidedField } from '@verklaar/core';

import { AST_NODE_TYPES, AST_TOKEN_TYPES } from '@typescript-eslint/utils';

import type { Editing, Suggestion } from './suggestions-for.js';

import { nodeAt } from '../analysis/node-at.js';
import { importFromPackage } from './package-import.js';

/** Marks a field with the category its name tells: by a decorator on a member of a class, else by a tag in its comment. */
export function markPersonal({ category, extent }: UndecidedField, editing: Editing): readonly Suggestion[] {
  const name = nodeAt(editing.services, editing.source, extent);
  const member = name && memberOf(name);
  if (member === undefined) return [];
  const suggest = (fix: (fixer: TSESLint.RuleFixer) => readonly TSESLint.RuleFix[]): readonly Suggestion[] => [
    { messageId: 'markPersonal', data: { category }, fix },
  ];
  if (takesDecorator(member)) {
    const decorator = importFromPackage('PersonalData', editing);
    if (decorator !== undefined) {
      const text = `@${decorator.local}('${category}') `;
      const [first = member] = member.decorators;
      return suggest((fixer) => [...decorator.fixes(fixer), fixer.insertTextBefore(first, text)]);
    }
  }
  const comment = docCommentBefore(member, editing.context.sourceCode);
  if (comment === undefined)
    return suggest((fixer) => [fixer.insertTextBefore(member, `/** @personalData ${category} */ `)]);
  return suggest((fixer) => [withTag(comment, category, fixer)]);
}

/** A member of a class or of a type. */
type Member = TSESTree.PropertyDefinition | TSESTree.TSAbstractPropertyDefinition | TSESTree.TSPropertySignature;

function memberOf({ parent }: TSESTree.Node): Member | undefined {
  switch (parent?.type) {
    case AST_NODE_TYPES.PropertyDefinition:
    case AST_NODE_TYPES.TSAbstractPropertyDefinition:
    case AST_NODE_TYPES.TSPropertySignature:
      return parent;
    default:
      return undefined;
  }
}

/** Where a decorator stands and does not change the value. */
function takesDecorator(member: Member): member is TSESTree.PropertyDefinition {
  return member.type === AST_NODE_TYPES.PropertyDefinition && !member.declare;
}

function docCommentBefore(
  member: Member,
  sourceCode: Readonly<TSESLint.SourceCode>,
): TSESTree.BlockComment | undefined {
  const comment = sourceCode.getCommentsBefore(member).at(-1);
  return comment?.type === AST_TOKEN_TYPES.Block && comment.value.startsWith('*') ? comment : undefined;
}

/** On a line of its own: a tag behind words is none. */
function withTag(comment: TSESTree.BlockComment, category: string, fixer: TSESLint.RuleFixer): TSESLint.RuleFix {
  const end = comment.range[1] - '*/'.length;
  const start = end - (/\s*$/u.exec(comment.value)?.[0].length ?? 0);
  const line = `\n${' '.repeat(comment.loc.start.column)} * @personalData ${category}`;
  const isOneLine = comment.loc.start.line === comment.loc.end.line;
  return fixer.replaceTextRange(
    [start, end],
    isOneLine ? `${line} ` : `${line}\n${' '.repeat(comment.loc.start.column)} `,
  );
}
