// rule: no-personal-data-in-prompts
// form: concatenation
import OpenAI from 'openai';

const client = new OpenAI();

export function summarise(applicant: { lastName: string; education: string[] }, language: string) {
  void client.responses.create({ model: 'gpt-5', input: 'Greet in ' + language });
  return client.responses.create({ model: 'gpt-5', input: 'Summarise the studies of ' + applicant.lastName }); // expect: no-personal-data-in-prompts identity.name
}
