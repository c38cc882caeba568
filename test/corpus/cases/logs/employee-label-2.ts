// rule: no-personal-data-in-logs
// form: getter
import { Logger } from '@nestjs/common';

class Employee {
  private readonly logger = new Logger(Employee.name);

  constructor(readonly id: number, private readonly data: { firstName: string; lastName: string; desk: string }) {}

  get label() {
    return `${this.data.lastName}, ${this.data.firstName}`;
  }

  get place() {
    return this.data.desk.toUpperCase();
  }

  seat() {
    this.logger.log(`seated ${this.id} at ${this.place}`);
    this.logger.log(`seated ${this.label}`); // expect: no-personal-data-in-logs identity.name
  }
}

export function seatAll(all: Employee[]) {
  for (const one of all) {
    one.seat();
    console.debug(one.label, one.place); // expect: no-personal-data-in-logs identity.name
  }
}
