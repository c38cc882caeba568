// rule: no-undeclared-recipient
// form: generics
function pick<T extends object, K extends keyof T>(value: T, ...keys: readonly K[]): Pick<T, K> {
  const result = {} as Pick<T, K>;
  for (const key of keys) result[key] = value[key];
  return result;
}

interface Shipment {
  weight: number;
  length: number;
  recipientName: string;
  streetAddress: string;
  phone: string;
}

export async function quote(shipment: Shipment): Promise<number> {
  const response = await fetch('https://tarieven.pakketprijs.example/quote', {
    method: 'POST',
    body: JSON.stringify(pick(shipment, 'weight', 'length')),
  });
  const { price } = (await response.json()) as { price: number };
  return price;
}

export function label(shipment: Shipment): string {
  return Object.values(pick(shipment, 'recipientName', 'streetAddress')).join('\n');
}
