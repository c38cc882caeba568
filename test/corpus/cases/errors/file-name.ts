// rule: no-personal-data-in-errors
// form: not a personal name
import { existsSync } from 'node:fs';

export function attach(file: { name: string; path: string }, product: { name: string }) {
  if (!existsSync(file.path)) throw new Error(`file ${file.name} of ${product.name} not found`);
  const [table] = file.name.split('.');
  if (!table) throw new Error(`cannot derive a table name of ${file.name}`);
  return table;
}
