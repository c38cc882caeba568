// rule: no-personal-data-in-prompts
// form: getter
// annotated: yes
import OpenAI from 'openai';
import { PersonalData } from '@verklaar/annotations';

class Ticket {
  @PersonalData('comm.message') question = '';
  topic = '';

  get summary() {
    return `Topic: ${this.topic}. Question: ${this.question}`;
  }

  get heading() {
    return `Topic: ${this.topic}`;
  }
}

const openai = new OpenAI();

export async function answer(ticket: Ticket) {
  await openai.responses.create({ model: 'gpt-5', input: ticket.heading });
  await openai.responses.create({ model: 'gpt-5', input: ticket.summary }); // expect: no-personal-data-in-prompts comm.message
}
