// rule: no-personal-data-in-logs
// form: constructor
import pino from 'pino';

const logger = pino();

class Greeting {
  readonly text: string;

  constructor(readonly who: string) {
    this.text = `Dear ${who}`;
    logger.debug({ who }, 'greeting composed');
  }
}

export function greet(customer: { lastName: string; language: string }) {
  return new Greeting(customer.lastName).text; // expect: no-personal-data-in-logs identity.name
}
