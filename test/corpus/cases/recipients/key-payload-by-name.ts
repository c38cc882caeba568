// rule: no-undeclared-recipient
// form: dynamic key
interface Visitor {
  ipAddress: string;
  language: string;
}

export async function forward(visitor: Visitor): Promise<void> {
  const payload: Record<string, unknown> = {};
  payload['lang'] = visitor.language;
  await fetch('https://beacon.bezoekteller.example/lang', { method: 'POST', body: JSON.stringify(payload) });
  payload['client'] = visitor.ipAddress;
  await fetch('https://beacon.bezoekteller.example/visit', { method: 'POST', body: JSON.stringify(payload) }); // expect: no-undeclared-recipient device.ip
}
