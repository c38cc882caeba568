// rule: no-personal-data-in-prompts
// form: require()
const { Anthropic } = require('@anthropic-ai/sdk');

const anthropic = new Anthropic();

exports.check = (invoice) =>
  // expect: no-personal-data-in-prompts payment.account
  anthropic.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: 50,
    messages: [{ role: 'user', content: `Is ${invoice.iban} a valid IBAN?` }],
  });
