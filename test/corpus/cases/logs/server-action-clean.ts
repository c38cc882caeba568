// rule: no-personal-data-in-logs
// form: form data
'use server';

export async function search(form: FormData) {
  const page = Number(form.get('page') ?? 1);
  const sort = String(form.get('sort') ?? 'price');
  console.log('searching', { page, sort, fields: [...form.keys()].length });
}
