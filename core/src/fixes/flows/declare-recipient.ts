import type { RecipientProposal } from '../../checks/index.js';
import type { SyntaxNode } from '../../engine/host/type-host.js';
import type { FixFile } from '../fix-file.js';
import type { Fix } from '../fix.js';

import { childList, childNode, textOf } from '../../engine/ast/ast.js';
import { importFromPackage, isDirective, isTaken } from '../package-import.js';

/**
 * Puts a declaration of the recipient behind the others of a file, else below its imports, else first.
 *
 * @param isSame - Whether it is the file where the data leave.
 */
export function declareRecipient(proposal: RecipientProposal, file: FixFile, isSame: boolean): readonly Fix[] {
  const { ast, source, style } = file;
  // A script of a component exports nothing.
  if (!/\.[cm]?[jt]sx?$/u.test(source.fileName)) return [];
  if (!isSame && file.isBroken(0, source.end)) return [];
  const recipient = importFromPackage('recipient', file);
  if (recipient === undefined) return [];
  const variable = [proposal.variable, `${proposal.variable}Recipient`].find((name) => !isTaken(name, file));
  if (variable === undefined) return [];
  const text = proposal.text.replace(
    `const ${proposal.variable} = recipient(`,
    `const ${variable} = ${recipient.local}(`,
  );
  const { lineEnd } = style;
  const declared = source.statements.findLast((statement) => declaresRecipient(statement, recipient.local, file));
  const imported = source.statements.findLast((statement) => ast.is(statement, 'ImportDeclaration'));
  const behind = declared ?? imported;
  const first = source.statements.find((statement) => !isDirective(file, statement));
  const styled = inStyle(text, file);
  if (behind === undefined && first === undefined) return [];
  const edit =
    behind === undefined
      ? file.insert(ast.startOf(first ?? source), `${lineEnd}${styled}${lineEnd}${lineEnd}`)
      : file.insert(behind.end, `${lineEnd}${lineEnd}${styled}`);
  const name = source.fileName.slice(source.fileName.lastIndexOf('/') + 1);
  return [
    {
      title: isSame
        ? { id: 'declareRecipient', params: { name: proposal.name } }
        : { id: 'declareRecipientIn', params: { name: proposal.name, file: name } },
      isPreferred: true,
      edits: [...recipient.edits, edit],
    },
  ];
}

function declaresRecipient(statement: SyntaxNode, local: string, { ast }: FixFile): boolean {
  const list = ast.is(statement, 'VariableStatement') ? childNode(statement, 'declarationList') : undefined;
  return (list ? childList(list, 'declarations') : []).some((declaration) => {
    const call = childNode(declaration, 'initializer');
    const callee = ast.is(call, 'CallExpression') ? childNode(call, 'expression') : undefined;
    return ast.is(callee, 'Identifier') && textOf(callee) === local;
  });
}

/** Words a proposal as the file is written. Its quotes enclose ids alone, but for words in comments. */
function inStyle(text: string, { style: { quote, semicolon, indent, lineEnd } }: FixFile): string {
  return text
    .split('\n')
    .map((line) => {
      const [, space = '', rest = ''] = /^( *)(.*)$/u.exec(line) ?? [];
      const isComment = rest.startsWith('//');
      return (space === '' ? '' : indent) + (isComment ? rest : rest.replaceAll("'", quote));
    })
    .join(lineEnd)
    .replace(/;$/u, semicolon);
}
