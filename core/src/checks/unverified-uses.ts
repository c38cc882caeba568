import type { LawReference } from '../declarations/index.js';
import type { Activity, Register } from '../model/register.js';
import type { Raised } from './define-checks.js';

import { adequacyOf, authorityFor, lawOf } from '../law/index.js';
import { unique } from '../model/ordering.js';
import { pointer } from '../model/pointer.js';
import { scopesOf } from './scopes.js';

/** Places of a register that rely on a fact of the law pack that nobody read in a source. */
export function unverifiedUses(register: Register): readonly Raised[] {
  return [
    ...register.organisations.flatMap(({ id, authority }) =>
      authority !== undefined && authorityFor(authority)?.verified === false
        ? [
            {
              subject: pointer('organisations', id, 'authority'),
              params: { fact: authorityFor(authority)?.name.en ?? '' },
            },
          ]
        : [],
    ),
    ...register.recipients.flatMap(({ id, country, processingCountries = [], transfers = [] }) =>
      unique([country, ...processingCountries, ...transfers.map((transfer) => transfer.country)])
        .filter((one) => one !== undefined)
        .filter((one) => adequacyOf(one)?.verified === false)
        .map((one) => ({ subject: pointer('recipients', id, 'transfers', one), params: { fact: one } })),
    ),
    ...register.activities.flatMap((activity) => lawsOf(register, activity)),
  ];
}

function lawsOf(register: Register, activity: Activity): readonly Raised[] {
  const isUnread = (law: LawReference | undefined): law is string =>
    typeof law === 'string' && !Object.hasOwn(register.laws, law) && lawOf(law)?.verified === false;
  return scopesOf(activity, ['law', 'retention', 'specialLaw']).flatMap(({ subject, terms, evidence }) => {
    const inRetention = (terms.retention?.parsed?.rules ?? []).flatMap(({ law = [] }) => law);
    const named: readonly (readonly [property: string, law: LawReference | undefined])[] = [
      ['law', terms.law],
      ['specialLaw', terms.specialLaw],
      ...inRetention.map((law) => ['retention', law] as const),
    ];
    return named.flatMap(([property, law]) =>
      isUnread(law)
        ? [{ subject: `${subject}/${property}`, params: { fact: lawOf(law)?.article.en ?? law }, evidence }]
        : [],
    );
  });
}
