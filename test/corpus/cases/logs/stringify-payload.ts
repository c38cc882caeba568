// rule: no-personal-data-in-logs
// form: JSON.stringify
interface WebhookPayload {
  type: string;
  data: { customer: { name: string; email: string } };
}

export function handle(payload: WebhookPayload): number {
  console.log('webhook', payload.type);
  console.debug(JSON.stringify(payload, null, 2)); // expect: no-personal-data-in-logs identity.name contact.email
  return 200;
}
