// rule: no-undeclared-recipient
// form: framework request
import express from 'express';
import twilio from 'twilio';

const app = express();
const sms = twilio('AC0000', 'not-a-token');

app.post('/call-me', async (req, res) => {
  const { phone, moment } = req.body;
  await fetch('/internal/slots', { method: 'POST', body: moment });
  await sms.messages.create({ to: phone, from: '+310000000', body: 'We call you back.' }); // expect: no-undeclared-recipient contact.phone
  res.sendStatus(202);
});
