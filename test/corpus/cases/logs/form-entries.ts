// rule: no-personal-data-in-logs
// form: form data
export function onSubmit(event: SubmitEvent) {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const data = new FormData(form);
  const phone = data.get('telefoonnummer');
  console.debug('form', form.id);
  console.debug('bellen naar', phone); // expect: no-personal-data-in-logs contact.phone
}
