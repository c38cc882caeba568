// rule: no-personal-data-in-browser-storage
// form: alias import
import { Hono } from 'hono';
import { setCookie as put } from 'hono/cookie';

const app = new Hono();

app.get('/return', (c) => {
  const visitor: { lastName: string; visits: number } = { lastName: c.req.query('lastName') ?? '', visits: 1 };
  put(c, 'visits', String(visitor.visits));
  put(c, 'visitor', visitor.lastName); // expect: no-personal-data-in-browser-storage identity.name
  return c.redirect('/');
});

export { app };
