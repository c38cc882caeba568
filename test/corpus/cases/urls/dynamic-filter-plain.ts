// rule: no-personal-data-in-urls
// form: dynamic key
const labels: Record<string, string> = {
  email: 'E-mail address',
  phone: 'Telephone',
  birthDate: 'Date of birth',
};

export function columnHelp(column: keyof typeof labels): string {
  return `/help/columns/${column}?label=${encodeURIComponent(labels[column] ?? '')}`;
}

export async function loadHelp(columns: readonly string[]): Promise<string[]> {
  const pages = columns.filter((column) => column in labels).map((column) => fetch(columnHelp(column)));
  const answers = await Promise.all(pages);
  return Promise.all(answers.map((answer) => answer.text()));
}
