import type { PhrasingContent } from 'mdast';

import type { TransferDeclaration } from '../../../declarations/index.js';
import type { Activity, Recipient, RecipientLink } from '../../../model/register.js';

import { isAdequate, isEea } from '../../../law/index.js';
import { pointer } from '../../../model/pointer.js';
import { transferMechanisms } from '../../../vocabulary/index.js';
import { inline, link as linkTo, type Inline } from '../../nodes.js';
import { defineColumns, line, type Line } from '../column.js';
import { recipientName } from '../names.js';
import { joinParts, type RegisterContext } from '../register-context.js';

/** Who receives the data, and where: columns 20 to 23 of the register. */
export const sharingColumns = defineColumns([
  {
    label: 'register.field.recipients',
    sheets: ['controller'],
    mandatory: ['controller'],
    lines: (activity, context) => {
      const at = pointer('activities', activity.id, 'recipients');
      if (activity.recipients.length === 0) return [line(at, context.language.plain('register.value.nothing'))];
      return activity.recipients.map((link) => line(`${at}/${link.recipient}`, recipientWords(link, at, context)));
    },
  },
  {
    label: 'register.field.processors',
    lines: ({ recipients }, context) =>
      recipients.flatMap(({ recipient: id }) => {
        const recipient = context.recipient(id);
        if (recipient?.role !== 'processor' && recipient?.role !== 'subProcessor') return [];
        const at = pointer('recipients', id, 'agreement');
        const words = context.language.text('register.value.categoryNote', {
          categories: recipientName(id, context),
          value: agreementWords(recipient, context),
        });
        return [line(at, words)];
      }),
  },
  { label: 'register.field.transfers', mandatory: ['controller', 'processor'], lines: transferLines },
  {
    label: 'register.field.safeguards',
    mandatory: ['controller', 'processor'],
    lines: (activity, context) =>
      transfersOf(activity, context).map(([recipient, transfer]) =>
        line(pointer('recipients', recipient.id, 'transfers', transfer.country), [
          `${recipientName(recipient.id, context)}, `,
          ...safeguardWords(recipient, transfer, context),
        ]),
      ),
  },
]);

/** The agreement with a processor (Art. 28(3)): its reference, and a link when it has an address. */
export function agreementWords({ id, agreement }: Recipient, context: RegisterContext): PhrasingContent[] {
  const at = pointer('recipients', id, 'agreement');
  if (agreement === undefined) return [context.missing('register.recipients.agreement', '28(3)', 'RC02', at)];
  const { reference, url, date } = agreement;
  const name = inline(url === undefined ? reference : linkTo(url, reference));
  return date === undefined ? name : [...name, { type: 'text', value: `, ${context.language.date(date)}` }];
}

/** The ground of a transfer (Art. 44-49) with what backs it. */
export function safeguardWords(
  { id }: Recipient,
  transfer: TransferDeclaration,
  context: RegisterContext,
): PhrasingContent[] {
  const { language } = context;
  const at = pointer('recipients', id, 'transfers', transfer.country);
  const carrier = transfer.mechanism ?? (isAdequate(transfer.country) ? 'adequacy' : undefined);
  const mechanism =
    carrier === undefined
      ? [context.missing('register.field.safeguards', '30(1)(e)', 'TR01', at)]
      : mechanismName(carrier, context);
  const main = language.text('register.value.safeguard', {
    country: language.country(transfer.country) ?? transfer.country,
    mechanism,
  });
  const { certification, assessment, copy, risks } = transfer;
  const parts: Inline[] = [main];
  if (certification !== undefined) {
    const date = language.date(certification.checked);
    parts.push([linkTo(certification.url, language.plain('register.value.certified', { date }))]);
  }
  if (assessment !== undefined) parts.push(language.text('register.value.assessment', { reference: assessment }));
  if (copy !== undefined) parts.push(language.text('register.value.copy', { how: context.own(copy, `${at}/copy`) }));
  if (risks !== undefined)
    parts.push(language.text('register.value.risks', { risks: context.own(risks, `${at}/risks`) }));
  return joinParts(parts);
}

/** What a recipient was declared to get outside the EEA. */
export function transfersOutside({ transfers }: Recipient): readonly TransferDeclaration[] {
  return (transfers ?? []).filter(({ country }) => !isEea(country));
}

/** The transfers of an activity, each with its recipient. */
export function transfersOf(
  activity: Activity,
  context: RegisterContext,
): readonly (readonly [Recipient, TransferDeclaration])[] {
  return activity.recipients.flatMap(({ recipient: id }) => {
    const recipient = context.recipient(id);
    return recipient === undefined ? [] : transfersOutside(recipient).map((transfer) => [recipient, transfer] as const);
  });
}

function transferLines(activity: Activity, context: RegisterContext): readonly Line[] {
  const { language, register } = context;
  const transfers = transfersOf(activity, context);
  if (transfers.length > 0) {
    return transfers.map(([recipient, { country }]) =>
      line(
        pointer('recipients', recipient.id, 'transfers', country),
        language.text('register.value.transfer', {
          recipient: recipientName(recipient.id, context),
          country: language.country(country) ?? country,
        }),
      ),
    );
  }
  return register.assertions.transfers === 'none'
    ? [line('/assertions/transfers', language.plain('register.value.noTransfers'))]
    : [line(pointer('activities', activity.id, 'recipients'), language.plain('register.value.nothing'))];
}

function recipientWords(link: RecipientLink, at: string, context: RegisterContext): PhrasingContent[] {
  const { language } = context;
  const found = context.recipient(link.recipient);
  const name = recipientName(link.recipient, context);
  const role = found?.role === undefined ? undefined : context.running('recipientRole', found.role);
  let words: PhrasingContent[] = inline(role === undefined ? name : `${name} (${role})`);
  if (link.purpose !== undefined) {
    words = language.text('register.value.recipientFor', { recipient: words, purpose: context.own(link.purpose, at) });
  }
  if (link.categories === undefined) return words;
  const categories = context.labels('category', link.categories);
  return language.text('register.value.recipientLimited', { recipient: words, categories });
}

/** A ground of transfer with its articles. */
function mechanismName(id: string, context: RegisterContext): PhrasingContent[] {
  const known: Readonly<Record<string, { readonly articles: readonly string[] } | undefined>> = transferMechanisms;
  const label = context.label('transferMechanism', id);
  const articles = Object.hasOwn(known, id) ? known[id]?.articles : undefined;
  if (articles === undefined) return inline(label);
  const article = context.language.list(articles.map((reference) => context.language.cite(reference)));
  return context.language.text('register.value.cited', { label, article });
}
