// rule: no-personal-data-in-errors
// form: class field
export class ProfileEditor {
  private original!: { email: string; nickname: string };
  private changes: string[] = [];

  load(original: { email: string; nickname: string }): void {
    this.original = original;
  }

  change(field: 'email' | 'nickname', value: string): void {
    if (this.original[field] === value) throw new Error(`nothing changes in ${field}`);
    this.changes.push(field);
    if (this.changes.length > 10) throw new Error(`too many changes: ${this.changes.join(', ')}`);
  }
}
