// rule: no-personal-data-in-browser-storage
// form: framework request
import express from 'express';

const app = express();

app.post('/newsletter', (req, res) => {
  const { email } = req.body;
  res.cookie('subscribed', '1', { httpOnly: true });
  res.cookie('subscriber', email, { maxAge: 864e5 }); // expect: no-personal-data-in-browser-storage contact.email
  res.sendStatus(204);
});

export { app };
