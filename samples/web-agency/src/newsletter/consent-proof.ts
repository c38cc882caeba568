import { DataSubject, PersonalFields } from '@verklaar/annotations';

import { newsletterProof } from '../privacy.js';

/** Who agreed to which text, when, and when they stopped (Art. 7(1) GDPR). */
@DataSubject('subscriber')
@PersonalFields({
  email: ['contact.email', { for: [newsletterProof] }],
  ip: ['device.ip', { for: [newsletterProof], source: 'observed' }],
  consent: ['preference.consent', { for: [newsletterProof] }],
  unsubscribedAt: ['preference.consent', { for: [newsletterProof] }],
})
export class ConsentProof {
  constructor(
    readonly email: string,
    readonly ip: string,
    /** Version of the text agreed to and the moments of asking and confirming. */
    readonly consent: { readonly text: string; readonly askedAt: Date; readonly confirmedAt: Date },
    readonly unsubscribedAt: Date | undefined,
  ) {}
}
