// rule: no-personal-data-in-prompts
// form: closure
import OpenAI from 'openai';

const openai = new OpenAI();

export function summariser(ticket: { number: number; email: string; product: string }) {
  const ask = (content: string) => openai.responses.create({ model: 'gpt-5', input: content });
  return {
    short: () => ask(`Name three common faults of ${ticket.product}`),
    count: () => ask(`Is ${ticket.number} a prime number?`),
  };
}
