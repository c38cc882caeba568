// rule: no-undeclared-recipient
// form: generics
interface Sort<T> { readonly by: keyof T & string; readonly direction: 'asc' | 'desc' }
interface Report<T> { readonly title: string; readonly columns: readonly (keyof T & string)[]; readonly sort: Sort<T> }

interface Volunteer { firstName: string; phoneNumber: string; hours: number }

async function saveLayout<T>(report: Report<T>): Promise<void> {
  await fetch('https://layouts.rapportmaker.example/templates', { method: 'POST', body: JSON.stringify(report) });
}

function render<T>(rows: readonly T[], report: Report<T>): string[] {
  return rows.map((row) => report.columns.map((column) => String(row[column])).join('\t'));
}

export async function volunteers(rows: readonly Volunteer[]): Promise<string[]> {
  const report: Report<Volunteer> = {
    title: 'Volunteers',
    columns: ['firstName', 'phoneNumber', 'hours'],
    sort: { by: 'firstName', direction: 'asc' },
  };
  await saveLayout(report);
  return render(rows, report);
}
