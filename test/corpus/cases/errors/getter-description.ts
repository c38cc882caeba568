// rule: no-personal-data-in-errors
// form: getter
class Applicant {
  constructor(
    private readonly given: { firstName: string; lastName: string },
    readonly score: number,
  ) {}

  get description() {
    return `${this.given.lastName}, ${this.given.firstName}`;
  }
}

export function require70(applicant: Applicant) {
  if (Number.isNaN(applicant.score)) throw new Error('no score');
  if (applicant.score < 70) throw new Error(`${applicant.description} scored ${applicant.score}`); // expect: no-personal-data-in-errors identity.name
}
