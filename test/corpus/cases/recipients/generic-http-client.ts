// rule: no-undeclared-recipient
// form: generics
class Http<Body extends object, Answer> {
  constructor(private readonly url: string) {}

  async post(body: Body): Promise<Answer> {
    const response = await fetch(this.url, { method: 'POST', body: JSON.stringify(body) });
    return (await response.json()) as Answer;
  }
}

interface Policy {
  number: string;
  holder: { birthDate: string };
}

const premiums = new Http<{ years: number }, { cents: number }>('https://premie.polisrekenaar.example/v1');
const policies = new Http<Policy, { accepted: boolean }>('https://polis.polisrekenaar.example/v1');

export async function apply(policy: Policy): Promise<boolean> {
  await premiums.post({ years: 5 });
  const { accepted } = await policies.post(policy); // expect: no-undeclared-recipient identity.birthDate
  return accepted;
}
