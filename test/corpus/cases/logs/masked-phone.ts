// rule: no-personal-data-in-logs
// form: pseudonymised
import winston from 'winston';

const logger = winston.createLogger();

function maskPhone(phone: string): string {
  return phone.slice(-2).padStart(phone.length, '*');
}

export function sendCode(phone: string, code: string): void {
  logger.info(`code of ${code.length} digits sent to ${maskPhone(phone)}`);
}
