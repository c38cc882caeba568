// rule: no-personal-data-in-prompts
// form: event emitter
import { EventEmitter } from 'node:events';
import OpenAI from 'openai';

interface Incoming {
  channel: string;
  sender: { phone: string; fullName: string };
}

const openai = new OpenAI();
const inbox = new EventEmitter<{ message: [Incoming] }>();

inbox.on('message', async (incoming) => {
  await openai.responses.create({ model: 'gpt-4.1-nano', input: `Greet somebody on ${incoming.channel}` });
  await openai.responses.create({ model: 'gpt-4.1-nano', input: `Greet ${incoming.sender.fullName}` }); // expect: no-personal-data-in-prompts identity.name
});

export const receive = (incoming: Incoming): void => void inbox.emit('message', incoming);
