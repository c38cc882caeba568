// rule: no-personal-data-in-logs
// form: literal text
import winston from 'winston';

const logger = winston.createLogger();
const supportEmail = 'support@webshop.example';
const name = 'checkout-service';

export function boot(port: number): void {
  logger.info(`${name} listening on ${port}`);
  logger.info('problems? mail ' + supportEmail);
}
