// rule: no-personal-data-in-prompts
// form: framework request
import express from 'express';
import OpenAI from 'openai';

const app = express();
const openai = new OpenAI();

app.post('/assist', async (req, res) => {
  const { email, topic } = req.body;
  const plain = await openai.responses.create({ model: 'gpt-5-mini', input: `Explain ${topic}` });
  const reply = await openai.responses.create({ model: 'gpt-5-mini', input: `Reply to ${email}` }); // expect: no-personal-data-in-prompts contact.email
  res.json([plain.id, reply.id]);
});
