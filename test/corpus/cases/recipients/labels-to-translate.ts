// rule: no-undeclared-recipient
// form: dynamic key
const labels = {
  email: 'Your e-mail address',
  birthDate: 'Your date of birth',
  iban: 'Your bank account',
} as const;

type Field = keyof typeof labels;

interface PayoutForm extends Record<Field, string> {
  locale: string;
}

export async function translateLabels(locale: string): Promise<Record<Field, string>> {
  const answer = await fetch('https://api.woordvloot.example/translate', {
    method: 'POST',
    body: JSON.stringify({ to: locale, texts: Object.entries(labels).map(([key, text]) => ({ key, text })) }),
  });
  return (await answer.json()) as Record<Field, string>;
}

export async function emptyLabels(form: PayoutForm): Promise<string[]> {
  const translated = await translateLabels(form.locale);
  return (Object.keys(labels) as Field[]).filter((field) => form[field] === '').map((field) => translated[field]);
}
