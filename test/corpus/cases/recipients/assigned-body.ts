// rule: no-undeclared-recipient
// form: assignment
export async function quote(request: { emailAddress: string; volume: number }) {
  const body: Record<string, unknown> = { volume: request.volume };
  await fetch('https://api.movers.example/estimate', { method: 'POST', body: JSON.stringify(body) });
  body.contact = request.emailAddress;
  const init = { method: 'POST', body: JSON.stringify(body) };
  return fetch('https://api.movers.example/quotes', init); // expect: no-undeclared-recipient contact.email
}
