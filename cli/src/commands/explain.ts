import { checkCatalogue, suggest } from '@verklaar/core';

import { UsageError } from '../errors.js';
import { type ExitCode, exitCodes } from '../exit-codes.js';
import { explainActivity } from '../explain/explain-activity.js';
import { explainCheck } from '../explain/explain-check.js';
import { explainField } from '../explain/explain-field.js';
import { explainRecipient } from '../explain/explain-recipient.js';
import { type Explanation, formatExplanation } from '../explain/explanation.js';

import type { Io } from '../io.js';
import { printJson } from '../output/json.js';
import { messages } from '../output/messages.js';
import { type Analysed, type CommonOptions, analyse, openSession } from '../session.js';

/** Tells all that is known of a field, an activity, a recipient or a finding, with the places in the code. */
export async function explain(io: Io, query: string, options: CommonOptions): Promise<ExitCode> {
  const session = openSession(io, options);
  const analysed = await analyse(session);
  const { language } = session;
  const explanations: readonly Explanation[] = [
    ...explainCheck(analysed, query, language),
    ...explainActivity(analysed, query, language),
    ...explainRecipient(analysed, query, language),
    ...explainField(analysed, query, language),
  ];
  if (explanations.length === 0) {
    const suggestion = suggest(query, namesIn(analysed));
    throw new UsageError(messages(language).unknown(query), messages(language).unknownRemedy(suggestion));
  }
  if (session.json) printJson(io, { command: 'explain', query, explanations });
  else io.stdout.write(explanations.map((explanation) => formatExplanation(explanation, session.paint)).join('\n'));
  return exitCodes.clean;
}

function namesIn({ analysis }: Analysed): readonly string[] {
  return [
    ...analysis.register.activities.map(({ id }) => id),
    ...analysis.register.recipients.map(({ id }) => id),
    ...analysis.facts.flatMap((fact) => (fact.kind === 'personalField' ? [fact.evidence.symbol] : [])),
    ...Object.keys(checkCatalogue),
  ];
}
