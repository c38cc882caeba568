// rule: no-undeclared-recipient
// form: dynamic key
import ky from 'ky';

interface Sale {
  sku: string;
  amount: number;
  buyer: { email: string; street: string };
}

const wholesaler = ky.create({ prefixUrl: 'https://orders.groothandelkade.example' });

export async function reorder(sales: readonly Sale[]): Promise<void> {
  const sold: Record<string, number> = {};
  const buyers: Record<string, Set<string>> = {};
  for (const { sku, amount, buyer } of sales) {
    sold[sku] = (sold[sku] ?? 0) + amount;
    (buyers[sku] ??= new Set()).add(buyer.email);
  }
  const wanted = Object.entries(sold)
    .filter(([sku]) => (buyers[sku]?.size ?? 0) > 2)
    .map(([sku, amount]) => ({ sku, amount }));
  await wholesaler.post('replenish', { json: { wanted } });
}
