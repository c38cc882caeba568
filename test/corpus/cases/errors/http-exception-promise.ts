// rule: no-personal-data-in-errors
// form: await or promise
import { NotFoundException } from '@nestjs/common';

interface Holder {
  policy: string;
  surname: string;
}

declare function findHolder(policy: string): Promise<Holder | null>;
declare function findClaim(holder: Holder): Promise<{ nr: string } | null>;

export async function claimOf(policy: string): Promise<{ nr: string }> {
  const holder = await findHolder(policy);
  if (holder === null) throw new NotFoundException(`Policy ${policy} does not exist`);
  const claim = await findClaim(holder);
  if (claim === null) throw new NotFoundException(`${holder.surname} has no claims`); // expect: no-personal-data-in-errors identity.name
  return claim;
}
