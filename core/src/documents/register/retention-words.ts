import type { PhrasingContent } from 'mdast';

import type { Terms } from '../../model/register.js';

import { inline, type Inline } from '../nodes.js';
import { joinParts, type RegisterContext } from './register-context.js';

/** A retention in words, rule by rule; one that could not be read is shown as it was written, and is a finding. */
export function retentionWords(
  { expression, parsed }: NonNullable<Terms['retention']>,
  context: RegisterContext,
): PhrasingContent[] {
  const written: PhrasingContent = { type: 'inlineCode', value: expression };
  if (parsed === undefined) return [written];
  const { language, register } = context;
  const rules = language.retention(parsed, { terms: register.terms, laws: register.laws });
  return joinParts(
    rules.map(({ fragment, further, categories }): Inline => {
      const period = inline(fragment ?? written);
      const limited =
        categories === undefined
          ? period
          : language.text('register.value.categoryNote', {
              categories: context.labels('category', categories),
              value: period,
            });
      return further.length === 0 ? limited : [...limited, `. ${further.join(' ')}`];
    }),
  );
}
