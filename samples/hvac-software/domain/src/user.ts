import type { Personal } from '@verklaar/annotations';

/** What a user may do; an end customer sees the installations at the own address. */
export type AccessLevel = 'administrator' | 'technician' | 'endCustomer';

/**
 * A person or system that an administrator named in a company account.
 *
 * @dataSubject user, endCustomer
 * @processedFor sign-in, user-management
 */
export interface User {
  /** @notPersonalData random number of the user */
  readonly id: string;
  /** @notPersonalData random number of the company account */
  readonly companyId: string;
  readonly name: Personal<string, 'identity.name'>;
  readonly email: Personal<string, 'contact.email', { for: ['sign-in', 'user-management', 'error-tracking'] }>;
  readonly language: Personal<'de' | 'en' | 'fr' | 'nl', 'preference.language'>;
  readonly accessLevel: Personal<AccessLevel, 'account.role'>;
}

/**
 * Proof of having signed in: a cookie on the web, a token in the app.
 *
 * @dataSubject user, endCustomer
 * @processedFor sign-in
 */
export interface Session {
  /** @personalData account.token { source: observed } */
  readonly token: string;
  /** @notPersonalData random number of the user */
  readonly userId: string;
  /** @personalData device.installation { source: observed } */
  readonly installationId: string | null;
}
