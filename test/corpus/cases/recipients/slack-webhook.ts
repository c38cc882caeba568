// rule: no-undeclared-recipient
// form: own wrapper in the same file
async function post(text: string) {
  await fetch('https://hooks.slack.com/services/T000/B000/not-a-secret', {
    method: 'POST',
    body: JSON.stringify({ text }),
  });
}

export async function onSignUp(user: { email: string; plan: string }) {
  await post(`New ${user.plan} customer!`);
  await post(`New customer: ${user.email}`); // expect: no-undeclared-recipient contact.email
}
