// rule: no-personal-data-in-urls
// form: framework request
import express from 'express';

const app = express();

app.post('/signup', (req, res) => {
  const { email, plan } = req.body;
  if (!email) return res.redirect('/signup?missing=email');
  return res.redirect(`/confirm?plan=${plan === 'pro' ? 'pro' : 'basic'}`);
});

export { app };
