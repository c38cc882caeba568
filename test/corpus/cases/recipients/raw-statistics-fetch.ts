// rule: no-undeclared-recipient
// form: JSON.stringify
interface Applicant {
  fullName: string;
  phone: string;
  vacancy: string;
}

export async function forward(applicants: Applicant[]) {
  const perVacancy: Record<string, number> = {};
  for (const { vacancy } of applicants) perVacancy[vacancy] = (perVacancy[vacancy] ?? 0) + 1;
  await fetch('https://api.statistics.example/v1/counts', { method: 'PUT', body: JSON.stringify(perVacancy) });
}
