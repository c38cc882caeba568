// rule: no-personal-data-in-logs
// form: framework request
import express from 'express';

const app = express();

app.use((req, res, next) => {
  const started = Date.now();
  res.on('finish', () => {
    console.log(req.method + ' ' + req.path + ' ' + res.statusCode + ' ' + (Date.now() - started) + 'ms');
  });
  next();
});

app.post('/login', (req, res) => {
  console.warn('failed login from ' + req.ip); // expect: no-personal-data-in-logs device.ip
  res.sendStatus(401);
});
