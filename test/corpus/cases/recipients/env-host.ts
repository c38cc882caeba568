// rule: no-undeclared-recipient
// form: own or unknown host
const base = process.env.CRM_URL ?? '';

export async function push(user: { email: string; fullName: string }) {
  await fetch(`${base}/contacts`, { method: 'POST', body: JSON.stringify(user) });
}
