import winston from 'winston';

const log = winston.createLogger({ transports: [new winston.transports.Console()] });

export function audit(event: string, detail: string): void {
  log.info(event, { detail, at: Date.now() });
}
