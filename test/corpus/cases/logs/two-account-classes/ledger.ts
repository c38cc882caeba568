// rule: no-personal-data-in-logs
// form: class field
export class Account {
  readonly label: string;
  balance = 0;

  constructor(group: number, position: number) {
    this.label = `${group}.${position}`;
  }

  post(amount: number): void {
    this.balance += amount;
  }
}
