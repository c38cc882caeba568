// rule: no-personal-data-in-browser-storage
// form: form data
export function autosave(form: HTMLFormElement) {
  form.addEventListener('change', () => {
    const data = new FormData(form);
    sessionStorage.setItem('colour', String(data.get('colour')));
    sessionStorage.setItem('mail', String(data.get('email'))); // expect: no-personal-data-in-browser-storage contact.email
  });
}
