// rule: no-personal-data-in-browser-storage
// form: class field
interface Visitor {
  voornaam: string;
  theme: string;
}

export class VisitorStore {
  visitor: Visitor | null = null;

  get key(): string {
    return 'visitor';
  }

  login(visitor: Visitor): void {
    this.visitor = visitor;
    localStorage.setItem('theme', visitor.theme);
    localStorage.setItem(this.key, JSON.stringify(this.visitor)); // expect: no-personal-data-in-browser-storage identity.name
  }
}
