import { DataSubject, NotPersonalData, PersonalData } from '@verklaar/annotations';

import { newsletter, newsletterProof } from '../privacy.js';

/** Subjects one can subscribe to. */
export const topics = ['hosting', 'security', 'offers'] as const;
export type Topic = (typeof topics)[number];

/** Someone who asked for newsletters; gone as soon as they unsubscribe. */
@DataSubject('subscriber')
export class Subscriber {
  @PersonalData('contact.email', { for: [newsletter, newsletterProof] })
  readonly email: string;

  @PersonalData('identity.name', { for: [newsletter] })
  readonly nickname: string;

  @PersonalData('preference.interest', { for: [newsletter] })
  readonly topics: readonly Topic[];

  @PersonalData('device.ip', { for: [newsletter, newsletterProof], source: 'observed' })
  readonly ip: string;

  @NotPersonalData('random value of one mail, replaced when used')
  readonly token: string;

  @NotPersonalData('moment of confirmation, kept to know whether to send')
  readonly confirmedAt: Date | undefined;

  constructor(row: SubscriberData) {
    this.email = row.email;
    this.nickname = row.nickname;
    this.topics = row.topics;
    this.ip = row.ip;
    this.token = row.token;
    this.confirmedAt = row.confirmedAt;
  }
}

/** What a subscriber is made of. */
export type SubscriberData = { readonly [Key in keyof Subscriber]: Subscriber[Key] };
