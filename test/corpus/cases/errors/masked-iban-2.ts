// rule: no-personal-data-in-errors
// form: sanitiser
const maskIban = (iban: string) => `${iban.slice(0, 2)}${'*'.repeat(Math.max(0, iban.length - 6))}${iban.slice(-4)}`;

export function requireSepa(account: { iban: string; country: string }) {
  if (account.country === 'XX') throw new Error(`No SEPA for ${maskIban(account.iban)}`);
  return account.iban;
}
