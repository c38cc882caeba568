// rule: no-undeclared-recipient
// form: bare id
export async function erase(userId: string, customer: { id: string; email: string }) {
  await fetch(`https://api.vault.example/subjects/${userId}`, { method: 'DELETE' });
  await fetch('https://api.vault.example/erase', { method: 'POST', body: JSON.stringify({ subject: customer.id }) });
}
