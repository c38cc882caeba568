// rule: no-personal-data-in-prompts
// form: class field
import OpenAI from 'openai';

interface TicketRow {
  subject: string;
  customer: { firstName: string; email: string };
}

export class Triage {
  private readonly openai = new OpenAI();
  private ticket: TicketRow;

  constructor(ticket: TicketRow) {
    this.ticket = ticket;
  }

  async label(): Promise<string | null> {
    const answer = await this.openai.chat.completions.create({
      model: 'gpt-4.1-mini',
      messages: [
        { role: 'system', content: 'Answer with one word: billing, delivery or other.' },
        { role: 'user', content: this.ticket.subject },
      ],
    });
    return answer.choices[0]?.message.content ?? null;
  }

  async reply(): Promise<string | null> {
    const answer = await this.openai.chat.completions.create({ // expect: no-personal-data-in-prompts identity.name
      model: 'gpt-4.1-mini',
      messages: [{ role: 'user', content: `Write a friendly answer to ${this.ticket.customer.firstName}.` }],
    });
    return answer.choices[0]?.message.content ?? null;
  }
}
