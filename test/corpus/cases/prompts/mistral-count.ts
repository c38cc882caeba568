// rule: no-personal-data-in-prompts
// form: length or comparison
import { Mistral } from '@mistralai/mistralai';

const mistral = new Mistral({ apiKey: process.env.MISTRAL_API_KEY ?? '' });

export function title(mail: { recipients: string[]; senderEmail: string }) {
  return mistral.chat.complete({
    model: 'mistral-small-latest',
    messages: [
      {
        role: 'user',
        content: `A mail to ${mail.recipients.length} people, ${mail.senderEmail === '' ? 'anonymous' : 'signed'}.`,
      },
    ],
  });
}
