// rule: no-undeclared-recipient
// form: form data
export async function submit(form: HTMLFormElement) {
  const data = new FormData(form);
  const email = data.get('email');
  await fetch('https://forms.survey.example/ping', { method: 'POST', body: form.id });
  await fetch('https://forms.survey.example/entries', { method: 'POST', body: JSON.stringify({ email }) }); // expect: no-undeclared-recipient contact.email
}
