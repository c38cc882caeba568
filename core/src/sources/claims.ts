import type { OriginPattern } from '../sinks/call-pattern.js';
import type { SourceValue } from './source.js';

import { below } from './below.js';

/** A person's claims as OpenID Connect Core 1.0 names them (section 5.1), below these values. */
export function claimsOf(values: readonly OriginPattern[]): readonly SourceValue[] {
  return [
    { value: values },
    { value: below(values, 'email'), category: 'contact.email' },
    {
      value: below(values, 'name', 'given_name', 'family_name', 'middle_name', 'nickname'),
      category: 'identity.name',
    },
    { value: below(values, 'preferred_username'), category: 'account.username' },
    { value: below(values, 'phone_number'), category: 'contact.phone' },
    { value: below(values, 'birthdate'), category: 'identity.birthDate' },
    { value: below(values, 'gender'), category: 'identity.gender' },
    { value: below(values, 'address'), category: 'contact.address' },
    { value: below(values, 'picture'), category: 'identity.photo' },
    { value: below(values, 'sub'), category: 'account.username', bareId: true },
  ];
}
