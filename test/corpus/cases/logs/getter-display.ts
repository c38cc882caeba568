// rule: no-personal-data-in-logs
// form: getter
class Person {
  constructor(
    private readonly first: string,
    private readonly firstName: string,
    private readonly lastName: string,
  ) {}

  get label(): string {
    return `${this.firstName} ${this.lastName}`;
  }

  get initial(): number {
    return this.first.length;
  }
}

export function announce(person: Person): void {
  console.log(person.initial);
  console.log('speaker:', person.label); // expect: no-personal-data-in-logs identity.name
}
