// rule: no-personal-data-in-prompts
// form: template literal
import OpenAI from 'openai';

const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });

interface Ticket {
  number: number;
  customer: { fullName: string; email: string };
}

export async function draftReply(ticket: Ticket, topic: string) {
  // expect: no-personal-data-in-prompts identity.name
  const completion = await openai.chat.completions.create({
    model: 'gpt-4o-mini',
    messages: [
      { role: 'system', content: `You answer questions about ${topic}.` },
      { role: 'user', content: `Write a reply to ${ticket.customer.fullName}.` },
    ],
  });
  return completion.choices[0]?.message.content;
}
