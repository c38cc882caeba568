import { ESLintUtils, type TSESLint } from '@typescript-eslint/utils';
import { describeFinding, describePath, fixesForFlow, type FlowRule, type JudgedFlow } from '@verklaar/core/linting';

import { isQuiet } from '../analysis/is-quiet.js';
import { flowsOfProgram } from '../analysis/judge-file.js';
import { nodeAt } from '../analysis/node-at.js';
import { readingOf } from '../analysis/reading-of.js';
import { openFindings } from '../analysis/suppressions.js';
import { typeServicesOf } from '../analysis/type-services.js';
import { optionsSchema, type PluginOptions } from '../options/plugin-options.js';
import { readOptions } from '../options/read-options.js';
import { readSettings } from '../options/read-settings.js';
import { type SuggestionId, suggestionMessages } from '../suggestions/suggestion-messages.js';
import { createSuggestions } from '../suggestions/suggestions-of.js';
import { locationOf } from './location-of.js';

type MessageId = SuggestionId | 'finding';

/** A rule that reports the flows of its name; all of them share one analysis of a file. */
export function createFlowRule(
  name: FlowRule,
  description: string,
): TSESLint.RuleModule<MessageId, [Partial<PluginOptions>?]> {
  return ESLintUtils.RuleCreator.withoutDocs<[Partial<PluginOptions>?], MessageId>({
    meta: {
      type: 'problem',
      docs: { description },
      hasSuggestions: true,
      messages: { finding: '{{message}} ({{id}})', ...suggestionMessages },
      schema: [optionsSchema],
    },
    create(context) {
      const settings = readSettings(context.settings);
      const options = readOptions(context.options[0], settings);
      if (isQuiet(context, settings, options)) return {};
      typeServicesOf(context);
      return {
        Program(program) {
          const file = readingOf(context, program);
          const { reading, services, source } = file;
          const suggestionsOf = createSuggestions(file, context);
          const judgedFlows = flowsOfProgram(reading, options)(source.fileName, options).filter(
            ({ rule }) => rule === name,
          );
          if (judgedFlows.length === 0) return;
          const open = openFindings(
            file,
            judgedFlows.map(({ finding }) => finding),
          );
          for (const judged of judgedFlows) {
            if (!open.includes(judged.finding)) continue;
            const [extent, ...others] = placesOf(judged);
            const node = extent && others.length === 0 ? nodeAt(services, source, extent) : undefined;
            const whole = node ?? nodeAt(services, source, argumentOf(judged));
            context.report({
              ...(whole ? { node: whole } : { loc: locationOf(judged.finding, file) }),
              messageId: 'finding',
              data: { id: judged.finding.id, message: messageOf(judged) },
              suggest: suggestionsOf((own) => fixesForFlow(judged, own)),
            });
          }
        },
      };
    },
  });
}

/** What carries the data, inside the argument. */
function placesOf({ flow, setting }: JudgedFlow): readonly { readonly start: number; readonly end: number }[] {
  return flow?.extent.carriers ?? (setting ? [setting.extent] : []);
}

function argumentOf({ flow, setting }: JudgedFlow): { readonly start: number; readonly end: number } {
  return flow?.extent.argument ?? setting?.extent ?? { start: 0, end: 0 };
}

function messageOf({ finding, flow }: JudgedFlow): string {
  const { message, remedy } = describeFinding(finding, 'en');
  return [message, flow ? describePath(flow, 'en') : '', remedy].filter((part) => part !== '').join(' ');
}
