// rule: no-personal-data-in-prompts
// form: spread
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

interface Claim { reference: string; fullName: string; iban: string }

export async function letter(claim: Claim) {
  const facts = { ...claim, today: new Date().toISOString() };
  const { fullName, iban, ...rest } = facts;
  await client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 300, messages: [{ role: 'user', content: JSON.stringify(rest) }] });
  return client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 300, messages: [{ role: 'user', content: JSON.stringify(facts) }] }); // expect: no-personal-data-in-prompts identity.name payment.account
}
