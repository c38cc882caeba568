import type { PhrasingContent } from 'mdast';

import type { Contact, Organisation, PostalAddress } from '../../config/config.js';
import type { Language } from '../../languages/index.js';

import { pointer } from '../../model/pointer.js';
import { inline, link, type Inline } from '../nodes.js';
import { line, type Line } from './column.js';
import { joinParts, type RegisterContext } from './register-context.js';

export function addressText(address: PostalAddress, language: Language): string {
  const country = language.country(address.country) ?? address.country;
  return `${address.street}, ${address.postalCode} ${address.city}, ${country}`;
}

export function emailLink(address: string): PhrasingContent {
  return link(`mailto:${address}`, address);
}

export function phoneLink(number: string): PhrasingContent {
  return link(`tel:${number.replace(/[^+\d]/g, '')}`, number);
}

/** Name, e-mail, telephone, address: whatever of it was declared. */
export function contactParts(contact: Contact, { language }: RegisterContext): PhrasingContent[] {
  return joinParts([
    ...(contact.name === undefined ? [] : [contact.name]),
    ...(contact.email === undefined ? [] : [emailLink(contact.email)]),
    ...(contact.phone === undefined ? [] : [phoneLink(contact.phone)]),
    ...(contact.url === undefined ? [] : [link(contact.url)]),
    ...(contact.address === undefined ? [] : [addressText(contact.address, language)]),
  ]);
}

/** An organisation as Art. 30(1)(a) wants it: name and contact details, with a placeholder for what lacks. */
export function organisationLine(organisation: Organisation, context: RegisterContext): Line {
  const at = (property: keyof Organisation): string => pointer('organisations', organisation.id, property);
  const name: Inline =
    organisation.legalName === undefined
      ? context.missing('register.organisation.legalName', '30(1)(a)', 'OR01', at('legalName'))
      : [organisation.legalName, organisation.legalForm].filter((part) => part !== undefined).join(' ');
  const address: Inline =
    organisation.address === undefined
      ? context.missing('register.organisation.address', '30(1)(a)', 'OR01', at('address'))
      : addressText(organisation.address, context.language);
  const channels: Inline[] = [
    ...(organisation.email === undefined ? [] : [emailLink(organisation.email)]),
    ...(organisation.phone === undefined ? [] : [phoneLink(organisation.phone)]),
  ];
  if (channels.length === 0) {
    channels.push(context.missing('register.organisation.contact', '30(1)(a)', 'OR01', at('email')));
  }
  return line(
    [at('legalName'), at('address'), at('email'), at('phone')],
    joinParts([inline(name), inline(address), ...channels]),
  );
}
