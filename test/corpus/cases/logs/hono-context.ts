// rule: no-personal-data-in-logs
// form: framework request
import { Hono } from 'hono';

const app = new Hono();

app.post('/contact', async (c) => {
  const body = await c.req.parseBody();
  console.log('contact form', c.req.path);
  console.log('from', body['email']); // expect: no-personal-data-in-logs contact.email
  return c.text('Bedankt!');
});
