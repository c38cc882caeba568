// rule: no-personal-data-in-urls
// form: form data
import https from 'node:https';

export function register(person: { email: string; colour: string }) {
  const form = new URLSearchParams({ colour: person.colour });
  form.append('email', person.email);
  const request = https.request('https://localhost/register', { method: 'POST' });
  request.end(form.toString());
}
