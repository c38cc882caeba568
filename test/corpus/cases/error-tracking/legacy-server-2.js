// rule: no-personal-data-in-error-tracking
// form: require()
const express = require('express');
const Sentry = require('@sentry/node');

const app = express();
app.use(express.json());

app.post('/orders', (req, res) => {
  try {
    res.json({ ok: true });
  } catch (err) {
    Sentry.captureException(err, { tags: { route: req.path } });
    Sentry.captureException(err, { extra: { phone: req.body.phone } }); // expect: no-personal-data-in-error-tracking contact.phone
    res.status(500).end();
  }
});

module.exports = { app };
