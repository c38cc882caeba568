// rule: no-personal-data-in-prompts
// form: class field
import { Mistral } from '@mistralai/mistralai';

interface Applicant {
  email: string;
  lastName: string;
  skills: string[];
}

export class RejectionWriter {
  applicant: Applicant | undefined;
  private readonly client = new Mistral({ apiKey: process.env['MISTRAL_KEY'] ?? '' });

  async write(vacancy: string) {
    const content = `Decline ${this.applicant?.lastName ?? 'the applicant'} kindly for the vacancy ${vacancy}.`;
    return this.client.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content }] }); // expect: no-personal-data-in-prompts identity.name
  }
}

export async function decline(application: { vacancy: string; applicant: Applicant }) {
  const writer = new RejectionWriter();
  writer.applicant = application.applicant;
  return writer.write(application.vacancy);
}
