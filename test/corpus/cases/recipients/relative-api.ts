// rule: no-undeclared-recipient
// form: own or unknown host
export async function submit(form: HTMLFormElement) {
  const data = new FormData(form);
  await fetch('/api/contact', { method: 'POST', body: data });
  navigator.sendBeacon('/api/seen', JSON.stringify({ email: data.get('email') }));
}
