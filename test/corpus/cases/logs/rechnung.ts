// rule: no-personal-data-in-logs
// form: names in other languages
import winston from 'winston';

const logger = winston.createLogger();

interface Rechnung {
  nummer: string;
  betrag: number;
  kunde: { vorname: string; nachname: string; geburtsdatum: string };
}

export function stelleRechnung(rechnung: Rechnung): void {
  logger.info(`Rechnung ${rechnung.nummer} über ${rechnung.betrag} EUR`);
  // expect: no-personal-data-in-logs identity.name
  logger.info(`Kunde ${rechnung.kunde.vorname} ${rechnung.kunde.nachname}`);
}
