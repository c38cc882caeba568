// rule: no-personal-data-in-prompts
// form: test double
interface Model {
  complete(prompt: string): Promise<string>;
}

class EchoModel implements Model {
  async complete(prompt: string) {
    return prompt.slice(0, 10);
  }
}

export async function check(user: { fullName: string }) {
  const model: EchoModel = new EchoModel();
  return (await model.complete(`Greet ${user.fullName}`)).length;
}
