// rule: no-personal-data-in-errors
// form: getter
class BookingLine {
  constructor(
    private readonly course: { name: string; seats: number },
    private readonly student: { email: string; lastName: string },
  ) {}

  get title(): string {
    return `${this.course.name} (${this.course.seats})`;
  }

  get confirmed(): boolean {
    return this.student.email.endsWith('.example');
  }
}

export function confirm(line: BookingLine): void {
  if (!line.confirmed) throw new Error(`Booking of ${line.title} is not confirmed`);
}
