// rule: no-personal-data-in-logs
// form: z.infer
import winston from 'winston';
import { z } from 'zod';

const logger = winston.createLogger({ transports: [new winston.transports.Console()] });

const Booking = z.object({
  seats: z.number(),
  passenger: z.object({ voornaam: z.string(), achternaam: z.string() }),
});

export function book(body: unknown): z.infer<typeof Booking> | undefined {
  const result = Booking.safeParse(body);
  if (!result.success) {
    logger.warn('invalid booking', { issues: result.error.issues.length });
    return undefined;
  }
  logger.info('booking', { seats: result.data.seats });
  logger.info('booking', { passenger: result.data.passenger }); // expect: no-personal-data-in-logs identity.name
  return result.data;
}
