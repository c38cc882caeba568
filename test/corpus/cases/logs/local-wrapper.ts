// rule: no-personal-data-in-logs
// form: own wrapper in the same file
import winston from 'winston';

const logger = winston.createLogger();

function note(value: unknown): void {
  logger.info(String(value));
}

export function pay(invoice: { number: string; iban: string }) {
  note(invoice.number);
  note(invoice.iban); // expect: no-personal-data-in-logs payment.account
}
