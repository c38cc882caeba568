import type { RootContent } from 'mdast';

import type { Organisation } from '../../config/config.js';

import { pointer } from '../../model/pointer.js';
import { descriptionList, heading, inline, link, paragraph, sentence, type Inline } from '../nodes.js';
import { authorityWords } from './authority-words.js';
import { addressText, contactParts, emailLink, phoneLink } from './contacts.js';
import { joinParts, type MissingLabel, type RegisterContext } from './register-context.js';

/** The organisations of the register (Art. 30(1)(a), 30(2)(a)). */
export function renderOrganisations(context: RegisterContext): RootContent[] {
  const { register, language } = context;
  const several = register.organisations.length > 1;
  return [
    heading(2, language.plain(several ? 'register.heading.organisations' : 'register.heading.organisation'), {
      anchor: 'organisation',
      ...(!several && { look: 'card' }),
    }),
    ...register.organisations.flatMap((organisation) => [
      ...(several ? [heading(3, organisation.legalName ?? organisation.id, { look: 'card' })] : []),
      renderOrganisation(organisation, context),
    ]),
  ];
}

/** What the register tells of an organisation: its label, the place it tells, and what it says there. */
export type OrganisationEntry = readonly [label: MissingLabel, from: string, content: Inline];

function renderOrganisation(organisation: Organisation, context: RegisterContext): RootContent {
  return descriptionList(
    organisationEntries(organisation, context).map(
      ([label, from, content]) =>
        [
          context.language.plain(label as 'register.missing.name'),
          [paragraph(sentence(label, [from], inline(content)))],
        ] as const,
    ),
  );
}

/** What is declared of an organisation, with placeholders for what Art. 30(1)(a) asks and lacks. */
export function organisationEntries(
  organisation: Organisation,
  context: RegisterContext,
): readonly OrganisationEntry[] {
  const { language, register } = context;
  const { id, legalName, tradeName, legalForm, address, companyNumber, vatNumber, dpo } = organisation;
  const at = (property: string): string => pointer('organisations', id, property);
  const needed = (property: keyof Organisation, label: MissingLabel): Inline =>
    context.missing(label, '30(1)(a)', 'OR01', at(property));
  const channels: Inline[] = [
    ...(organisation.email === undefined ? [] : [emailLink(organisation.email)]),
    ...(organisation.phone === undefined ? [] : [phoneLink(organisation.phone)]),
    ...(organisation.website === undefined ? [] : [link(organisation.website)]),
  ];
  const { privacyContact, representative, authority } = organisation;
  const { measures, contact } = register.security;

  const entries: readonly (readonly [MissingLabel, string, Inline | undefined])[] = [
    [
      'register.organisation.legalName',
      at('legalName'),
      legalName ?? needed('legalName', 'register.organisation.legalName'),
    ],
    ['register.organisation.tradeName', at('tradeName'), tradeName],
    ['register.organisation.legalForm', at('legalForm'), legalForm],
    [
      'register.organisation.address',
      at('address'),
      address === undefined ? needed('address', 'register.organisation.address') : addressText(address, language),
    ],
    [
      'register.organisation.contact',
      at('email'),
      channels.length === 0 ? needed('email', 'register.organisation.contact') : joinParts(channels),
    ],
    ['register.organisation.companyNumber', at('companyNumber'), companyNumber],
    ['register.organisation.vatNumber', at('vatNumber'), vatNumber],
    [
      'register.organisation.dpo',
      at('dpo'),
      dpo === 'none' ? language.plain('register.organisation.dpoNone') : dpo && contactParts(dpo, context),
    ],
    [
      'register.organisation.privacyContact',
      at('privacyContact'),
      privacyContact && contactParts(privacyContact, context),
    ],
    [
      'register.organisation.representative',
      at('representative'),
      representative && contactParts(representative, context),
    ],
    [
      'register.organisation.authority',
      at('authority'),
      authority === undefined ? undefined : authorityWords(authority, language),
    ],
    [
      'register.organisation.security',
      '/security/measures',
      measures.length === 0 ? undefined : context.labels('measure', measures),
    ],
    ['register.organisation.securityContact', '/security/contact', contact && contactParts(contact, context)],
  ];
  return entries.flatMap(([label, from, content]): OrganisationEntry[] =>
    content === undefined ? [] : [[label, from, content]],
  );
}
