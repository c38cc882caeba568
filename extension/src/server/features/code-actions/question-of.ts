import type { AskingFix } from '@verklaar/core';

import { labelOf, vocabulary } from '@verklaar/core';

import type { FixChoice, FixQuestionToAsk } from '../../../protocol/fixes.js';
import type { ProjectState } from '../../analysis/project-session.js';
import type { Server } from '../../feature.js';

/** What a person is asked before a change is made, in the language of the editor. */
export function questionOf(
  { t, language }: Server,
  state: ProjectState | undefined,
  { asks }: AskingFix,
): Pick<FixQuestionToAsk, 'choices' | 'isOpen' | 'placeholder' | 'prompt'> {
  switch (asks.kind) {
    case 'reason':
      return {
        prompt:
          asks.about === 'ignore'
            ? t('Why may this stay as it is? Whoever reads the code next will see it.')
            : t('Why can nobody be recognised by it? Whoever reads the code next will see it.'),
        placeholder: t('In a few words'),
      };
    case 'retention':
      return {
        prompt: t('How long are the data kept, and from when?'),
        placeholder: t('For instance {example}', { example: 'P1Y after customer.end' }),
        choices: asks.known.map((value) => ({ value, label: value })),
        isOpen: true,
      };
    case 'choice':
      return {
        prompt: promptOf(t, asks.of),
        choices: asks.values.map((value) => choiceOf(state, asks.of, value, language)),
      };
  }
}

function promptOf(t: Server['t'], of: string): string {
  switch (of) {
    case 'activity':
      return t('Which activity uses these data?');
    case 'art9Condition':
      return t('Which condition of Art. 9(2) holds?');
    case 'legalBasis':
      return t('On which legal basis?');
    default:
      return t('Which category of personal data is it?');
  }
}

function choiceOf(
  state: ProjectState | undefined,
  of: 'activity' | 'art9Condition' | 'category' | 'legalBasis',
  value: string,
  language: string,
): FixChoice {
  if (of === 'activity') {
    const name = state?.register.activities.find(({ id }) => id === value)?.name;
    const words = name?.[language] ?? Object.values(name ?? {})[0];
    return { value, label: words ?? value, ...(words !== undefined && { description: value }) };
  }
  const label = labelOf(of, value, language, state?.register.terms);
  const terms: Readonly<Record<string, { readonly article?: string }>> = of === 'category' ? {} : vocabulary[of];
  const article = Object.hasOwn(terms, value) ? terms[value]?.article : undefined;
  return { value, label: label ?? value, description: article === undefined ? value : `${value}, ${article}` };
}
