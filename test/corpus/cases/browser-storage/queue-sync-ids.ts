// rule: no-personal-data-in-browser-storage
// form: queue
const changed: { id: number; email: string }[] = [];

export function markChanged(contact: { id: number; email: string }): void {
  changed.push(contact);
}

export function remember(): void {
  localStorage.setItem('changed', JSON.stringify(changed.map(({ id }) => id)));
  localStorage.setItem('changed.count', `${changed.length}`);
}
