import { checkCatalogue, suggest } from '@verklaar/core';

import type { Session } from '../session.js';

import { type Analysed, analyse } from '../analyse.js';
import { UsageError } from '../errors.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { explainActivity } from '../explain/explain-activity.js';
import { explainCheck } from '../explain/explain-check.js';
import { explainField } from '../explain/explain-field.js';
import { explainRecipient } from '../explain/explain-recipient.js';
import { explainTexts, textsQuery } from '../explain/explain-texts.js';
import { type Explanation, formatExplanation } from '../explain/explanation.js';
import { printJson } from '../output/json.js';
import { messages } from '../output/messages.js';

/** Tells all that is known of a field, an activity, a recipient or a finding, with the places in the code. */
export async function explain(session: Session, query: string): Promise<ExitCode> {
  const analysed = await analyse(session);
  const { language } = session;
  const explanations: readonly Explanation[] = [
    ...explainCheck(analysed, query, language),
    ...explainActivity(analysed, query, language),
    ...explainRecipient(analysed, query, language),
    ...explainField(analysed, query, language),
    ...explainTexts(analysed, query, session),
  ];
  if (explanations.length === 0) {
    const suggestion = suggest(query, namesIn(analysed));
    throw new UsageError(messages(language).unknown(query), messages(language).unknownRemedy(suggestion));
  }
  const { root } = analysed.analysis;
  if (session.format === 'json')
    printJson(session, { command: 'explain', query, root: session.shown(root), explanations });
  else session.io.stdout.write(explanations.map((one) => formatExplanation(one, root, session)).join('\n'));
  return exitCodes.clean;
}

/** Everything that can be asked for, without repeats. */
function namesIn({ analysis }: Analysed): readonly string[] {
  return [
    ...new Set([
      ...analysis.register.activities.map(({ id }) => id),
      ...analysis.register.recipients.map(({ id }) => id),
      ...analysis.facts.flatMap((fact) =>
        fact.kind === 'personalField' ? [fact.evidence.symbol, fact.declaration.value.category] : [],
      ),
      ...Object.keys(checkCatalogue),
      textsQuery,
    ]),
  ];
}
