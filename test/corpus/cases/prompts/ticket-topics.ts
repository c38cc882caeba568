// rule: no-personal-data-in-prompts
// form: queue
import Anthropic from '@anthropic-ai/sdk';

interface Ticket { id: number; product: string; category: string; email: string; phone: string }

const anthropic = new Anthropic();

class TicketQueue {
  private readonly tickets: Ticket[] = [];

  put(ticket: Ticket): void {
    this.tickets.push(ticket);
  }

  next(): Ticket | undefined {
    return this.tickets.shift();
  }
}

export const queue = new TicketQueue();

declare function answer(email: string, text: string): Promise<void>;

export async function work(): Promise<void> {
  for (let ticket = queue.next(); ticket !== undefined; ticket = queue.next()) {
    const { product, category } = ticket;
    const message = await anthropic.messages.create({
      model: 'claude-haiku-4-5',
      max_tokens: 300,
      messages: [{ role: 'user', content: `Give three tips about ${category} of the product ${product}.` }],
    });
    const [first] = message.content;
    if (first?.type === 'text') await answer(ticket.email, first.text);
  }
}
