// rule: no-undeclared-recipient
// form: concatenation
const api = 'https://api.telegram.org/bot000:not-a-token/sendMessage';

export async function alarm(door: { name: string }, visitor: { surname: string }) {
  await fetch(api, { method: 'POST', body: JSON.stringify({ chat_id: 1, text: 'open: ' + door.name }) });
  await fetch(api, { method: 'POST', body: JSON.stringify({ chat_id: 1, text: 'visitor: ' + visitor.surname }) }); // expect: no-undeclared-recipient identity.name
}
