// rule: no-personal-data-in-logs
// form: class field
import pino from 'pino';

abstract class Step<Input> {
  protected readonly log = pino();
  protected input!: Input;

  accept(input: Input): this {
    this.input = input;
    return this;
  }

  abstract run(): void;
}

interface Intake {
  patientName: string;
  ward: string;
}

export class Admit extends Step<Intake> {
  run(): void {
    this.log.info({ ward: this.input.ward }, 'admitting');
    this.log.info({ intake: this.input }, 'admitted'); // expect: no-personal-data-in-logs identity.name
  }
}
