// rule: no-personal-data-in-prompts
// form: class field
import OpenAI from 'openai';

interface Caller {
  fullName: string;
  postcode: string;
}

export class Assistant {
  private readonly openai = new OpenAI();
  private readonly history: OpenAI.Chat.ChatCompletionMessageParam[] = [
    { role: 'system', content: 'You help customers of an energy supplier.' },
  ];

  welcome(caller: Caller): void {
    this.history.push({ role: 'system', content: `The customer is called ${caller.fullName}.` });
  }

  async answer(): Promise<string> {
    const completion = await this.openai.chat.completions.create({ // expect: no-personal-data-in-prompts identity.name
      model: 'gpt-4.1-mini',
      messages: this.history,
    });
    return completion.choices[0]?.message.content ?? '';
  }
}

export async function greet(caller: Caller): Promise<string> {
  const assistant = new Assistant();
  assistant.welcome(caller);
  return assistant.answer();
}
