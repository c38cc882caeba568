// rule: no-personal-data-in-browser-storage
// form: dynamic key
const columns = { name: true, email: true, phone: false, city: false };

type Column = keyof typeof columns;

export function toggle(column: Column): void {
  columns[column] = !columns[column];
  localStorage.setItem(`columns.${column}`, String(columns[column]));
  localStorage.setItem('columns', JSON.stringify(Object.entries(columns).filter(([, isShown]) => isShown)));
}
