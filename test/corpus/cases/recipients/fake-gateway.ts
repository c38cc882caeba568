// rule: no-undeclared-recipient
// form: test double
interface Gateway {
  send(to: string, text: string): Promise<void>;
}

export function createFakeGateway() {
  const sent: { to: string; text: string }[] = [];
  const gateway: Gateway = {
    send: async (to, text) => {
      sent.push({ to, text });
    },
  };
  return { gateway, sent };
}

export async function scenario(user: { phone: string }) {
  const { gateway, sent } = createFakeGateway();
  await gateway.send(user.phone, 'code 000000');
  return sent.length;
}
