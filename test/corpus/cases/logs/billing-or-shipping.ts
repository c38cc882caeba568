// rule: no-personal-data-in-logs
// form: dynamic key
import winston from 'winston';

interface CheckoutState {
  billingStreet: string;
  billingPhone: string;
  shippingStreet: string;
  shippingPhone: string;
  billingDone: boolean;
  shippingDone: boolean;
}

const logger = winston.createLogger({ transports: [new winston.transports.Console()] });

export function confirmStep(state: CheckoutState, step: 'billing' | 'shipping'): void {
  state[`${step}Done`] = true;
  logger.info('step done', { step, done: state[`${step}Done`] });
  const reach = state[`${step}Phone`];
  logger.info('step confirmed', { step, reach }); // expect: no-personal-data-in-logs contact.phone
}
