// rule: no-personal-data-in-logs
// form: names in other languages
import pino from 'pino';

const log = pino({ name: 'magazijn' });

interface Artikel {
  naam: string;
  artikelnummer: string;
  voorraad: number;
  leverancier: { naam: string };
}

export function ontvang(artikel: Artikel, aantal: number) {
  log.info({ naam: artikel.naam, leverancier: artikel.leverancier.naam, aantal }, 'ontvangen');
}
