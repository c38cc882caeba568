// rule: no-personal-data-in-browser-storage
// form: framework request
import { randomUUID } from 'node:crypto';

import express from 'express';

const app = express();
const sessions = new Map<string, { email: string }>();

app.post('/login', (req, res) => {
  const id = randomUUID();
  sessions.set(id, { email: req.body.email });
  res.cookie('sid', id, { httpOnly: true, secure: true, sameSite: 'lax' });
  res.redirect('/');
});

export { app };
