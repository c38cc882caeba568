// rule: no-personal-data-in-prompts
// form: queue
import { Queue, Worker } from 'bullmq';
import { Mistral } from '@mistralai/mistralai';

interface Letter {
  tone: string;
  klantnaam: string;
  telefoonnummer: string;
}

const mistral = new Mistral();
export const letters = new Queue<Letter>('letters');

new Worker<Letter>('letters', async ({ data }) => {
  const content = `Schrijf een brief op ${data.tone} toon aan ${data.klantnaam}.`;
  const answer = await mistral.chat.complete({ model: 'mistral-small', messages: [{ role: 'user', content }] }); // expect: no-personal-data-in-prompts identity.name
  return answer.choices.length;
});
