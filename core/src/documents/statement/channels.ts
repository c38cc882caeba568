import type { PhrasingContent } from 'mdast';

import type { Contact, Organisation, PostalAddress, RightsConfig } from '../../config/config.js';
import type { Language } from '../../languages/index.js';

import { link } from '../nodes.js';

/** Ways to reach someone, as adverbial phrases joined by "or": "by e-mail at ..., by phone at ... or by post". */
export function channelsOf(contact: Contact, language: Language): PhrasingContent[] | undefined {
  const ways: PhrasingContent[][] = [];
  if (contact.email !== undefined) {
    ways.push(language.text('channel.email', { email: link(`mailto:${contact.email}`, contact.email) }));
  }
  if (contact.phone !== undefined) {
    ways.push(
      language.text('channel.phone', { phone: link(`tel:${contact.phone.replace(/[^+\d]/g, '')}`, contact.phone) }),
    );
  }
  if (contact.url !== undefined) ways.push(language.text('channel.url', { url: link(contact.url) }));
  if (contact.address !== undefined) {
    ways.push(language.text('channel.address', { address: formatAddress(contact.address, language) }));
  }
  return ways.length === 0 ? undefined : language.richList(ways, 'or');
}

/** Where a request about rights goes: the ways declared for it. */
export function requestChannels(
  rights: RightsConfig,
  organisation: Organisation | undefined,
  language: Language,
): PhrasingContent[] | undefined {
  const declared: Contact = {
    ...(rights.email !== undefined && { email: rights.email }),
    ...(rights.phone !== undefined && { phone: rights.phone }),
    ...(rights.url !== undefined && { url: rights.url }),
    ...(rights.post === true && organisation?.address !== undefined && { address: organisation.address }),
  };
  return channelsOf(declared, language);
}

/** One way to send a request, for where all of them would only be said again. */
export function shortestChannel(
  rights: RightsConfig,
  organisation: Organisation | undefined,
  language: Language,
): PhrasingContent[] | undefined {
  const { email, phone, url } = rights;
  if (email !== undefined) return requestChannels({ email }, organisation, language);
  if (url !== undefined) return requestChannels({ url }, organisation, language);
  if (phone !== undefined) return requestChannels({ phone }, organisation, language);
  return requestChannels(rights, organisation, language);
}

export function formatAddress(address: PostalAddress, language: Language): string {
  const country = language.country(address.country) ?? address.country;
  return `${address.street}, ${address.postalCode} ${address.city}, ${country}`;
}
