/** Longer names that end like a term and are something else: no person's, or as often not. */
export const otherThings = `
  user message, user text, user prompt, user description, user answer, user question, host name, service account email, service account id,
  service account name, service account user, bot user, bot user id, user pool id, user pool client id, user group name, group id,
  customer group id, private key passphrase, key passphrase, user interface language, contact list id, contact group id, customer portal id,
  author url, user role id, lead time, people count, me id, person type, contact type, ip version, user agent id, state id`;
