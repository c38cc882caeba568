// rule: no-personal-data-in-browser-storage
// form: form data
export function onSubmit(event: SubmitEvent): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const data = new FormData(form);
  const complete = ['email', 'phone', 'street'].every((field) => data.has(field));
  localStorage.setItem('order.complete', String(complete));
  localStorage.setItem('order.size', String(data.get('size')));
  document.cookie = `newsletter=${data.has('newsletter') ? 'yes' : 'no'}; path=/; max-age=31536000`;
  void fetch(form.action, { method: 'POST', body: data });
}
