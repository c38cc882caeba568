// rule: no-personal-data-in-urls
// form: framework request
import express from 'express';

const app = express();

app.post('/signup', (req, res) => {
  const { email } = req.body;
  if (typeof email !== 'string') {
    res.redirect('/signup?error=email');
    return;
  }
  res.redirect(`/confirm?address=${encodeURIComponent(email)}`); // expect: no-personal-data-in-urls contact.email
});

export { app };
