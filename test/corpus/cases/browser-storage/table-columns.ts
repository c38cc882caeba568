// rule: no-personal-data-in-browser-storage
// form: generics
interface Member {
  email: string;
  phone: string;
  joined: string;
}

interface Column<T> {
  readonly key: keyof T;
  readonly title: string;
  width: number;
  visible: boolean;
}

class Grid<T extends object> {
  constructor(private readonly name: string, private readonly columns: Column<T>[]) {}

  resize(key: keyof T, width: number): void {
    for (const column of this.columns) if (column.key === key) column.width = width;
    localStorage.setItem(`grid:${this.name}`, JSON.stringify(this.columns));
  }

  cells(row: T): string[] {
    return this.columns.filter(({ visible }) => visible).map(({ key }) => String(row[key]));
  }
}

export const members = new Grid<Member>('members', [
  { key: 'email', title: 'E-mail', width: 200, visible: true },
  { key: 'phone', title: 'Phone', width: 120, visible: false },
]);

members.resize('email', 240);
