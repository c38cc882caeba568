// rule: no-undeclared-recipient
// form: callback
const socket = new WebSocket('wss://live.chat.example/agents');

export function bind(input: HTMLInputElement, visitor: { emailAddress: string; page: string }) {
  input.addEventListener('focus', () => {
    socket.send(JSON.stringify({ page: visitor.page }));
    socket.send(JSON.stringify({ from: visitor.emailAddress })); // expect: no-undeclared-recipient contact.email
  });
}
