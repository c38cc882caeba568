// rule: no-personal-data-in-prompts
// form: direct property
import { Mistral } from '@mistralai/mistralai';

const mistral = new Mistral({ apiKey: process.env.MISTRAL_API_KEY ?? '' });

export function classify(mail: { subject: string; senderEmail: string }) {
  // expect: no-personal-data-in-prompts contact.email
  return mistral.chat.complete({
    model: 'mistral-small-latest',
    messages: [{ role: 'user', content: mail.senderEmail }],
  });
}
