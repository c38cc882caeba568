import type { PhrasingContent, RootContent } from 'mdast';

import type { ObservedCategory, ObservedReceipt } from '../../model/register.js';
import type { RegisterContext } from './register-context.js';

import { evidenceKey, uniteEvidence } from '../../model/evidence.js';
import { heading, table, type Inline } from '../nodes.js';
import { recipientName } from './names.js';
import { inVocabularyOrder, joinParts } from './register-context.js';

/** What code was seen to hand to whom, with where (Art. 5(2), 30(1)(d)). It holds the declarations against the code. */
export function renderSent(context: RegisterContext): RootContent[] {
  const { language, register } = context;
  const rows = [
    ...register.recipients.flatMap(({ id, observed }) =>
      observed ? [rowOf(recipientName(id, context), observed, context)] : [],
    ),
    ...(register.observed?.thirdParties ?? []).map((party) =>
      rowOf(language.text('register.sent.undeclared', { name: party.name ?? party.id }), party, context),
    ),
  ];
  if (rows.length === 0) return [];
  const head = (['recipient', 'data', 'where'] as const).map((name) => language.plain(`register.sent.${name}`));
  return [
    heading(2, language.plain('register.heading.sent'), { anchor: 'sent' }),
    table(language.plain('register.sent.caption'), head, rows),
  ];
}

function rowOf(name: Inline, receipt: ObservedReceipt, context: RegisterContext): readonly Inline[] {
  return [name, joinParts(dataWords(receipt, context)), joinParts(places(receipt))];
}

function dataWords({ categories, unsorted }: ObservedReceipt, context: RegisterContext): readonly Inline[] {
  const { language } = context;
  const ordered = inVocabularyOrder('category', categories, ({ category }) => category);
  const words: Inline[] = ordered.map((seen) => categoryWords(seen, context));
  if (unsorted !== undefined) words.push(language.plain('register.sent.unsorted'));
  return words.length === 0 ? [language.plain('register.sent.none')] : words;
}

/** What nobody declared and only a name tells is marked. */
function categoryWords({ category, confidence, pseudonymised }: ObservedCategory, context: RegisterContext): Inline {
  const label = context.label('category', category);
  const isInferred = confidence === 'inferred';
  if (!isInferred && pseudonymised === undefined) return label;
  const key = isInferred ? (pseudonymised ? 'inferredPseudonymised' : 'inferred') : 'pseudonymised';
  return context.language.text(`register.sent.${key}`, { category: label });
}

/** Where data are handed over, else where code talks to it. Never a line: moving code is no change of the document. */
function places({ categories, unsorted = [], evidence }: ObservedReceipt): readonly PhrasingContent[] {
  const handing = uniteEvidence(...categories.map((seen) => seen.evidence), unsorted);
  return (handing.length > 0 ? handing : evidence).map((piece) => ({ type: 'inlineCode', value: evidenceKey(piece) }));
}
