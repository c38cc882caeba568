import type { SourceDefinition } from '../source.js';

import { below } from '../below.js';

/** A profile, typed or as the strategy's callback gets it: third or fourth, with the request before it. */
const profiles = ['Profile.()', 'Strategy.#2', 'Strategy.#3', 'default.#2', 'default.#3'];

/** Passport 0.6 and 0.7: profiles of OAuth strategies in their common form, and the users of Express. */
export const passport: SourceDefinition = {
  id: 'passport',
  packages: [
    'passport',
    'passport-google-oauth20',
    'passport-github2',
    'passport-facebook',
    'passport-microsoft',
    'passport-apple',
    'passport-linkedin-oauth2',
    'passport-oauth2',
    'passport-twitter',
    '@node-saml/passport-saml',
  ],
  values: [
    { value: [...profiles, ...below(profiles, '_json')] },
    {
      value: below(profiles, 'emails', 'emails.0', 'emails.0.value', 'emails.*.value', '_json.email', 'nameID'),
      category: 'contact.email',
    },
    {
      value: below(
        profiles,
        'displayName',
        'name',
        'name.givenName',
        'name.familyName',
        'name.middleName',
        '_json.name',
      ),
      category: 'identity.name',
    },
    {
      value: below(profiles, 'photos', 'photos.0.value', 'photos.*.value', '_json.picture'),
      category: 'identity.photo',
    },
    { value: below(profiles, 'username'), category: 'account.username' },
    { value: below(profiles, 'id', '_json.sub'), category: 'account.username', bareId: true },
  ],
};
