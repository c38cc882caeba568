// rule: no-personal-data-in-error-tracking
// form: require()
const Sentry = require('@sentry/node');
const express = require('express');

const app = express();
app.use(express.json());

app.post('/registrations', async (req, res) => {
  try {
    await require('./registrations').create(req.body);
    res.sendStatus(201);
  } catch (err) {
    Sentry.captureException(err, { tags: { route: req.path, method: req.method } });
    Sentry.captureException(err, { extra: { ip: req.ip } }); // expect: no-personal-data-in-error-tracking device.ip
    res.sendStatus(500);
  }
});

module.exports = app;
