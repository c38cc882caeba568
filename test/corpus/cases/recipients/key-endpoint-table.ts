// rule: no-undeclared-recipient
// form: dynamic key
const endpoints = {
  sms: 'https://api.berichtendienst.example/sms',
  metrics: 'https://api.berichtendienst.example/metrics',
} as const;

interface Client {
  phone: string;
}

async function post(kind: keyof typeof endpoints, body: object): Promise<void> {
  await fetch(endpoints[kind], { method: 'POST', body: JSON.stringify(body) });
}

export async function remind(client: Client): Promise<void> {
  await post('metrics', { reminders: 1 });
  await post('sms', { to: client.phone }); // expect: no-undeclared-recipient contact.phone
}
