// rule: no-undeclared-recipient
// form: generics
async function get<T>(url: string): Promise<T> {
  const response = await fetch(url, { headers: { accept: 'application/json' } });
  return (await response.json()) as T;
}

interface Station {
  name: string;
  city: string;
}

export async function nearest(operator: { email: string }): Promise<Station | undefined> {
  const stations = await get<Station[]>('https://stations.laadkaart.example/all');
  return operator.email === '' ? undefined : stations[0];
}
