import type { AccessLevel } from '@verklaar-samples/hvac-domain';

import { hashPassword, users, type Services } from '@verklaar-samples/hvac-api';

export const password = 'een lang wachtwoord';

/** Names a user straight in the database, as the first administrator of a company is named. */
export async function nameUser(
  { database }: Services,
  id: string,
  accessLevel: AccessLevel,
  companyId = 'koelbedrijf',
): Promise<string> {
  const email = `${id}@koelbedrijf.example`;
  await database.insert(users).values({
    id,
    companyId,
    name: id,
    email,
    language: 'nl',
    accessLevel,
    passwordHash: hashPassword(password),
    wantsNews: accessLevel !== 'endCustomer',
    newsToken: `news-${id}`,
  });
  return email;
}
