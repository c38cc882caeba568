// rule: no-personal-data-in-logs
// form: not a personal name
interface Column {
  name: string;
  title: string;
  type: 'text' | 'number';
}

export function migrate(table: { name: string; columns: Column[] }) {
  console.log(`migrating ${table.name}`);
  for (const column of table.columns) {
    console.log(`  ${column.name}: ${column.type} (${column.title})`);
  }
}
