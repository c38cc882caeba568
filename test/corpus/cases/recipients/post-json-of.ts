// rule: no-undeclared-recipient
// form: generics
const ledger = 'https://api.grootboek-zuid.example/v2';

async function postJson<TBody, TAnswer>(path: string, body: TBody): Promise<TAnswer> {
  const response = await fetch(`${ledger}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as TAnswer;
}

interface Booking { account: number; amount: number }
interface Refund { accountHolder: string; iban: string; amount: number }
interface Receipt { number: string }

export async function book(booking: Booking): Promise<string> {
  const { number } = await postJson<Booking, Receipt>('/bookings', booking);
  return number;
}

export async function refund(order: Refund): Promise<string> {
  const { number } = await postJson<Refund, Receipt>('/refunds', order); // expect: no-undeclared-recipient identity.name payment.account
  return number;
}
