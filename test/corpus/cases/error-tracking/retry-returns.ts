// rule: no-personal-data-in-error-tracking
// form: generics
import Bugsnag from '@bugsnag/js';

async function retry<T>(times: number, attempt: () => Promise<T>): Promise<T> {
  for (let left = times; left > 1; left -= 1) {
    try {
      return await attempt();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return attempt();
}

interface Wallet { balance: number; cardNumber: string }

async function readWallet(id: string): Promise<Wallet> {
  const response = await fetch(`/api/wallets/${id}`);
  return (await response.json()) as Wallet;
}

export async function charge(id: string, amount: number): Promise<boolean> {
  const wallet = await retry(3, () => readWallet(id));
  Bugsnag.leaveBreadcrumb('balance read', { enough: wallet.balance >= amount });
  if (wallet.balance >= amount) return true;
  Bugsnag.leaveBreadcrumb('declined', { wallet }); // expect: no-personal-data-in-error-tracking payment.card
  return false;
}
