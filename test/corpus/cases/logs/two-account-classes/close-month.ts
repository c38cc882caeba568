import { Account as LedgerAccount } from './ledger.js';
import { Account } from './member.js';

export function closeMonth(members: { email: string }[], total: number): Account[] {
  const receivable = new LedgerAccount(13, 1);
  receivable.post(total);
  const accounts = members.map((member) => new Account(member));
  console.info(`closed ${receivable.label} at ${receivable.balance}, ${accounts.length} members`);
  return accounts;
}
