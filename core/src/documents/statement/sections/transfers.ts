import type { PhrasingContent, RootContent } from 'mdast';

import type { TransferDeclaration } from '../../../declarations/index.js';
import type { Recipient } from '../../../model/register.js';
import type { StatementContext } from '../statement-context.js';

import { isAdequate, isEea } from '../../../law/index.js';
import { unique } from '../../../model/ordering.js';
import { pointer } from '../../../model/pointer.js';
import { transferMechanisms } from '../../../vocabulary/index.js';
import { heading, link, list, paragraph } from '../../nodes.js';
import { namePointers, recipientName } from '../recipient-name.js';

/** Data outside the EEA, per recipient: the country, the mechanism, how to get a copy (Art. 13(1)(f), 44-49). */
export function renderTransfers(context: StatementContext): RootContent[] {
  const lines = context.recipients.flatMap((recipient) =>
    transfersOf(recipient).map((transfer) => transferSentences(context, recipient, transfer)),
  );
  const none = context.register.assertions.transfers === 'none' && lines.length === 0;
  if (lines.length === 0 && !none) return [];
  return [
    heading(2, context.language.plain('transfers.heading'), { anchor: 'transfers' }),
    none ? paragraph(context.say('transfers.none', pointer('assertions', 'transfers'))) : list(lines),
  ];
}

/** Declared transfers, and countries outside the EEA for which none is declared. */
function transfersOf(recipient: Recipient): readonly TransferDeclaration[] {
  const declared = (recipient.transfers ?? []).filter(({ country }) => !isEea(country));
  const countries = [recipient.country, ...(recipient.processingCountries ?? [])].filter(
    (country) => country !== undefined,
  );
  const bare = unique(countries)
    .filter((country) => !isEea(country) && !declared.some((transfer) => transfer.country === country))
    .map((country) => ({ country }));
  return [...declared, ...bare];
}

function transferSentences(
  context: StatementContext,
  recipient: Recipient,
  transfer: TransferDeclaration,
): PhrasingContent[] {
  const { language } = context;
  const at = (part: string): string => pointer('recipients', recipient.id, 'transfers', transfer.country, part);
  const country = language.country(transfer.country) ?? transfer.country;
  const sentences: PhrasingContent[] = [
    context.say('transfers.fact', [at('country'), ...namePointers(recipient.id)], {
      recipient: recipientName(context, recipient),
      country,
    }),
    ...mechanismSentences(context, recipient, transfer),
  ];
  if (transfer.risks !== undefined) {
    sentences.push(
      context.say('transfers.risks', at('risks'), { risks: context.ownPhrase(transfer.risks, at('risks')) }),
    );
  }
  if (needsCopy(transfer)) {
    sentences.push(
      transfer.copy === undefined
        ? context.missing('S43', at('copy'), 'placeholder.copy')
        : context.say('transfers.copy', at('copy'), { copy: context.ownPhrase(transfer.copy, at('copy')) }),
    );
  }
  return sentences;
}

function mechanismSentences(
  context: StatementContext,
  recipient: Recipient,
  transfer: TransferDeclaration,
): PhrasingContent[] {
  const { language, words } = context;
  const at = (part: string): string => pointer('recipients', recipient.id, 'transfers', transfer.country, part);
  const { certification } = transfer;
  // A decision of the Commission holds whether or not anybody declares it.
  const mechanism = transfer.mechanism ?? (isAdequate(transfer.country) ? 'adequacy' : undefined);
  if (mechanism === undefined) {
    const country = language.country(transfer.country) ?? transfer.country;
    return [
      context.missing(
        'TR01',
        pointer('recipients', recipient.id, 'transfers', transfer.country),
        'placeholder.mechanism',
        { country },
      ),
    ];
  }
  const article = articleOf(mechanism, language);
  if (mechanism === 'adequacy') return [context.say('transfers.adequacy', at('mechanism'), { article })];
  if (mechanism === 'dpf') {
    return [
      context.say('transfers.dpf', at('mechanism'), { article }),
      ...(certification === undefined
        ? []
        : [
            context.say('transfers.dpfChecked', [at('certification'), at('mechanism')], {
              date: language.date(certification.checked),
              url: link(certification.url),
            }),
          ]),
    ];
  }
  if (mechanism === 'scc') return [context.say('transfers.scc', at('mechanism'), { article })];
  const key = mechanism.startsWith('derog') ? 'transfers.derogation' : 'transfers.other';
  return [context.say(key, at('mechanism'), { mechanism: words.mechanism(mechanism), article })];
}

/** Safeguards of Art. 46 and 47 come with the right to a copy; adequacy decisions are published. */
function needsCopy({ mechanism }: TransferDeclaration): boolean {
  return mechanism !== undefined && !['adequacy', 'dpf'].includes(mechanism) && !mechanism.startsWith('derog');
}

function articleOf(mechanism: string, language: StatementContext['language']): string {
  const known: Readonly<Record<string, { readonly articles: readonly string[] }>> = transferMechanisms;
  return language.list((known[mechanism]?.articles ?? []).map((article) => language.cite(article)));
}
