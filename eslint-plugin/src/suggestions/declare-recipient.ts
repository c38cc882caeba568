import type { TSESTree } from '@typescript-eslint/utils';
import type { RecipientProposal } from '@verklaar/core';

import { AST_NODE_TYPES } from '@typescript-eslint/utils';

import type { Editing, Suggestion } from './suggestions-for.js';

import { importFromPackage, isTaken } from './package-import.js';

/** Puts a declaration of the recipient below the imports. Where it better stands elsewhere, it can be moved. */
export function declareRecipient(proposal: RecipientProposal, editing: Editing): readonly Suggestion[] {
  const { filename, sourceCode } = editing.context;
  // A script of a component exports nothing.
  if (!/\.[cm]?[jt]sx?$/u.test(filename)) return [];
  const recipient = importFromPackage('recipient', editing);
  if (recipient === undefined) return [];
  const variable = [proposal.variable, `${proposal.variable}Recipient`].find((name) => !isTaken(name, editing));
  if (variable === undefined) return [];
  const text = proposal.text.replace(
    `const ${proposal.variable} = recipient(`,
    `const ${variable} = ${recipient.local}(`,
  );
  const imports = sourceCode.ast.body.filter(({ type }) => type === AST_NODE_TYPES.ImportDeclaration);
  const last: TSESTree.ProgramStatement | undefined = imports.at(-1);
  return [
    {
      messageId: 'declareRecipient',
      data: { name: proposal.name },
      fix: (fixer) => {
        const fixes = recipient.fixes(fixer);
        if (last !== undefined) return [...fixes, fixer.insertTextAfter(last, `\n\n${text}`)];
        const first = sourceCode.ast.body.find((one) => !('directive' in one && one.directive !== undefined));
        return first === undefined ? [...fixes] : [...fixes, fixer.insertTextBefore(first, `\n${text}\n\n`)];
      },
    },
  ];
}
