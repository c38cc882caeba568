import type { PhrasingContent, RootContent } from 'mdast';

import type { Recipient } from '../../../model/register.js';
import type { StatementContext } from '../statement-context.js';

import { lacksPlace } from '../../../model/lacks-place.js';
import { pointer } from '../../../model/pointer.js';
import { heading, type Inline, link, paragraph, sentence, table } from '../../nodes.js';
import { namePointers, recipientName } from '../recipient-name.js';
import { capitalised } from '../words.js';

/** All recipients once: name, what for, role, country; who shares our responsibility; who else (Art. 13(1)(e), 26, 28). */
export function renderRecipients(context: StatementContext): RootContent[] {
  const { language, recipients } = context;
  const sentences = generalSentences(context);
  if (recipients.length === 0 && sentences.length === 0) return [];
  return [
    heading(2, language.plain('recipients.heading'), { anchor: 'recipients' }),
    ...(recipients.length === 0 ? [] : [recipientTable(context)]),
    ...recipients
      .filter((recipient) => recipient.role === 'jointController')
      .map((recipient) => paragraph(jointSentence(context, recipient))),
    ...recipients.flatMap((recipient) => contactSentence(context, recipient)),
    ...(sentences.length === 0 ? [] : [paragraph(sentences)]),
  ];
}

function recipientTable(context: StatementContext): RootContent {
  const { language } = context;
  return table(
    language.plain('recipients.caption'),
    [
      language.plain('recipients.name'),
      language.plain('recipients.for'),
      language.plain('recipients.role'),
      language.plain('recipients.country'),
    ],
    context.recipients.map((recipient) => [
      nameCell(context, recipient),
      purposeCell(context, recipient),
      roleCell(context, recipient),
      countryCell(context, recipient),
    ]),
  );
}

function at(recipient: Recipient, part: string): string {
  return pointer('recipients', recipient.id, part);
}

function nameCell(context: StatementContext, recipient: Recipient): PhrasingContent[] {
  const name: PhrasingContent[] = [
    sentence('recipients.name', namePointers(recipient.id), capital(recipientName(context, recipient))),
  ];
  if (recipient.privacyPage === undefined) return name;
  return [
    ...name,
    { type: 'text', value: ' (' },
    cell(
      'recipients.statement',
      at(recipient, 'privacyPage'),
      link(recipient.privacyPage, context.language.plain('recipients.statement')),
    ),
    { type: 'text', value: ')' },
  ];
}

function purposeCell(context: StatementContext, recipient: Recipient): PhrasingContent {
  const place = at(recipient, 'purpose');
  const { purpose, kind } = recipient;
  if (typeof purpose === 'object') return cell('recipients.for', place, context.ownPhrase(purpose, place));
  if (purpose !== undefined) return cell('recipients.for', place, context.words.purposes([purpose]));
  if (kind !== undefined) return cell('recipients.for', at(recipient, 'kind'), context.words.recipientKind(kind));
  return context.missing('S39', place, 'placeholder.recipientPurpose');
}

function roleCell(context: StatementContext, recipient: Recipient): PhrasingContent {
  const place = at(recipient, 'role');
  const key = `role.${recipient.role ?? ''}`;
  return isRoleKey(key)
    ? cell('recipients.role', place, context.language.plain(key))
    : context.missing('RC03', place, 'placeholder.recipientRole');
}

const roleKeys = [
  'role.controller',
  'role.customerOrg',
  'role.group',
  'role.internal',
  'role.jointController',
  'role.processor',
  'role.subProcessor',
] as const;

function isRoleKey(key: string): key is (typeof roleKeys)[number] {
  return (roleKeys as readonly string[]).includes(key);
}

function countryCell(context: StatementContext, recipient: Recipient): PhrasingContent {
  const place = at(recipient, 'country');
  if (recipient.country === undefined) {
    return lacksPlace(recipient)
      ? context.missing('S41', place, 'placeholder.recipientCountry')
      : { type: 'text', value: '–' };
  }
  return cell('recipients.country', place, context.language.country(recipient.country) ?? recipient.country);
}

function cell(key: string, from: string, content: Inline): PhrasingContent {
  return sentence(key, [from], content);
}

function capital(content: PhrasingContent): PhrasingContent {
  return content.type === 'text' ? { ...content, value: capitalised(content.value) } : content;
}

function jointSentence(context: StatementContext, recipient: Recipient): PhrasingContent {
  return context.say(
    'recipients.joint',
    [at(recipient, 'arrangement'), at(recipient, 'contactPoint'), ...namePointers(recipient.id)],
    {
      name: recipientName(context, recipient),
      arrangement:
        recipient.arrangement === undefined
          ? context.missing('RC05', at(recipient, 'arrangement'), 'placeholder.joint')
          : context.ownPhrase(recipient.arrangement, at(recipient, 'arrangement')),
      contact:
        recipient.contactPoint === undefined
          ? context.missing('RC05', at(recipient, 'contactPoint'), 'placeholder.jointContact')
          : linkTo(recipient.contactPoint),
    },
  );
}

/** Where people turn about what a recipient does of its own; for joint controllers the arrangement says it. */
function contactSentence(context: StatementContext, recipient: Recipient): RootContent[] {
  const { contactPoint, role } = recipient;
  if (contactPoint === undefined || role === 'jointController') return [];
  const from = [at(recipient, 'contactPoint'), ...namePointers(recipient.id)];
  const contact = linkTo(contactPoint);
  return [paragraph(context.say('recipients.contact', from, { name: recipientName(context, recipient), contact }))];
}

/** An address of a page or of mail as a link, anything else as it was written. */
function linkTo(text: string): PhrasingContent {
  if (/^https?:\/\/\S+$/u.test(text)) return link(text);
  return /^[^\s@]+@[^\s@]+$/u.test(text) ? link(`mailto:${text}`, text) : { type: 'text', value: text };
}

function generalSentences(context: StatementContext): PhrasingContent[] {
  const { assertions } = context.register;
  return [
    ...(assertions.processorsBound === true
      ? [context.say('recipients.bound', pointer('assertions', 'processorsBound'))]
      : []),
    ...(assertions.thirdPartyMarketing === 'none'
      ? [context.say('recipients.noOwnUse', pointer('assertions', 'thirdPartyMarketing'))]
      : []),
    ...(assertions.otherDisclosure === 'onlyIfLawRequires'
      ? [context.say('recipients.otherwise', pointer('assertions', 'otherDisclosure'))]
      : []),
  ];
}
