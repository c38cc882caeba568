import type { Approval } from './approval.js';
import type { LocatedApproval } from './parse-approvals.js';

/** The name by which approvals know the register; a statement goes by its id. */
export const registerDocument = 'register';

/** What was approved last of a document in a language, whatever the text is now; `undefined`: it was never approved. */
export function currentApproval(
  approvals: readonly LocatedApproval[],
  document: string,
  language: string,
): Approval | undefined {
  return approvals.findLast(({ approval }) => approval.document === document && approval.language === language)
    ?.approval;
}

/** The file that keeps the text of an approval, in the folder of the documents. */
export function approvedTextPath({ document, language, version }: Approval): string {
  const name = document === registerDocument ? registerDocument : `statement.${document}`;
  return `approved/${name}.${language}.${version}.md`;
}

/** The file that keeps the register of an approval, in the folder of the documents. */
export function approvedRegisterPath({ model }: Pick<Approval, 'model'>): string {
  return `approved/register.${model.slice(0, 8)}.json`;
}
