import { ESLintUtils, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { describeFinding, type Finding } from '@verklaar/core/linting';

import type { Suggestion } from '../suggestions/suggestions-of.js';

import { readingOf } from '../analysis/reading-of.js';
import { openFindings } from '../analysis/suppressions.js';
import { type AnyContext, typeServicesOf } from '../analysis/type-services.js';
import { type SuggestionId, suggestionMessages } from '../suggestions/suggestion-messages.js';
import { locationOf } from './location-of.js';

/** A finding about a file, and what may mend it. */
export interface Reported {
  readonly finding: Finding;
  readonly suggest?: readonly Suggestion[];
}

type MessageId = SuggestionId | 'finding';

/** A rule without options that reports findings where core says they stand. */
export function createFindingRule(
  description: string,
  find: (context: AnyContext, program: TSESTree.Program) => readonly Reported[],
): TSESLint.RuleModule<MessageId> {
  return ESLintUtils.RuleCreator.withoutDocs<[], MessageId>({
    meta: {
      type: 'problem',
      docs: { description },
      hasSuggestions: true,
      messages: { finding: '{{message}} {{remedy}} ({{id}})', ...suggestionMessages },
      schema: [],
    },
    create(context) {
      typeServicesOf(context);
      return {
        Program(program) {
          const reported = find(context, program);
          if (reported.length === 0) return;
          const file = readingOf(context, program);
          const open = openFindings(
            file,
            reported.map(({ finding }) => finding),
          );
          for (const { finding, suggest = [] } of reported) {
            if (!open.includes(finding)) continue;
            const { message, remedy } = describeFinding(finding, 'en');
            const data = { id: finding.id, message, remedy };
            context.report({ loc: locationOf(finding, file), messageId: 'finding', data, suggest });
          }
        },
      };
    },
  });
}
