// rule: no-personal-data-in-logs
// form: form data
import { Hono } from 'hono';

const app = new Hono();

app.post('/complaints', async (c) => {
  const form = await c.req.formData();
  const photo = form.get('photo');
  const email = form.get('email');
  console.log('complaint with photo', photo instanceof File ? photo.size : 0);
  console.log('complaint by', email); // expect: no-personal-data-in-logs contact.email
  return c.text('thank you');
});

export default app;
