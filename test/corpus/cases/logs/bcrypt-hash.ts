// rule: no-personal-data-in-logs
// form: pseudonymised
import bcrypt from 'bcrypt';

export async function rehash(account: { password: string; rounds: number }) {
  const digest = await bcrypt.hash(account.password, account.rounds);
  console.debug('rehashed to', digest);
  return digest;
}
