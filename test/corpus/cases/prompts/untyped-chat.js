// rule: no-personal-data-in-prompts
// form: untyped JavaScript
const OpenAI = require('openai');

const openai = new OpenAI();

exports.letter = async function letter(patient, subject) {
  const intro = await openai.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: `An introduction about ${subject}` }],
  });
  // expect: no-personal-data-in-prompts
  const body = await openai.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: `Write to ${patient.firstName} about ${patient.diagnosis}` }],
  });
  return intro.choices.concat(body.choices);
};
