import type { Recipient } from '@verklaar/core';

import type { Analysed } from '../analyse.js';
import type { MessageLanguage } from '../session.js';
import type { Explanation } from './explanation.js';

import { labels } from './labels.js';
import { openPointsUnder } from './open-points.js';
import { placesOf } from './places.js';
import { wordsFor } from './words.js';

/** A recipient by its id: who it is, what it gets in which activities, and where it is declared. */
export function explainRecipient(analysed: Analysed, query: string, language: MessageLanguage): readonly Explanation[] {
  const { facts, register } = analysed.analysis;
  const recipient = register.recipients.find(({ id }) => id === query);
  if (recipient === undefined) return [];
  const say = labels(language);
  const words = wordsFor(register, language);
  const receiving = register.activities.filter((activity) =>
    activity.recipients.some((link) => link.recipient === recipient.id),
  );
  const transfers = (recipient.transfers ?? []).map(
    ({ country, mechanism }) => `${country} (${mechanism ?? say.unknown})`,
  );
  return [
    {
      kind: 'recipient',
      title: `${recipient.id}: ${recipient.name ?? say.unknown}`,
      lines: [
        { name: say.role, value: words.recipientRole(recipient.role) ?? say.unknown },
        { name: say.country, value: recipient.country ?? say.unknown },
        { name: say.agreement, value: recipient.agreement?.reference ?? say.unknown },
        ...(transfers.length === 0 ? [] : [{ name: say.transfers, value: transfers.join(', ') }]),
        { name: say.activities, value: receiving.map(({ id }) => id).join(', ') || say.unknown },
        ...seenIn(recipient, words.category, say.seen),
        ...openPointsUnder(analysed, 'recipients', recipient.id, language),
      ],
      places: placesOf(
        facts,
        (fact) =>
          (fact.kind === 'recipient' && fact.declaration.value.id === recipient.id) ||
          (fact.kind === 'sharedWith' && sharedId(fact.recipient.value) === recipient.id),
      ),
    },
  ];
}

/** What code was seen to hand to it, with where. */
function seenIn({ observed }: Recipient, nameOf: (category: string) => string, name: string): Explanation['lines'] {
  return (observed?.categories ?? []).map(({ category, evidence }) => ({
    name,
    value: `${nameOf(category)} (${evidence.map(({ file, symbol }) => `${file}#${symbol}`).join(', ')})`,
  }));
}

function sharedId(use: string | { readonly recipient: string }): string {
  return typeof use === 'string' ? use : use.recipient;
}
