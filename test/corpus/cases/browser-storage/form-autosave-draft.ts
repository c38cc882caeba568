// rule: no-personal-data-in-browser-storage
// form: form data
const form = document.querySelector<HTMLFormElement>('#application');

function autosave(): void {
  if (form === null) return;
  const data = new FormData(form);
  localStorage.setItem('application.step', form.dataset.step ?? '1');
  localStorage.setItem('application.phone', String(data.get('phone'))); // expect: no-personal-data-in-browser-storage contact.phone
}

function restore(): void {
  const step = localStorage.getItem('application.step');
  if (step !== null) form?.setAttribute('data-step', step);
}

form?.addEventListener('change', autosave);
window.addEventListener('load', restore);
