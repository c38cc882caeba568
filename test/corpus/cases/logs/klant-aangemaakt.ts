// rule: no-personal-data-in-logs
// form: names in other languages
import { Logger } from '@nestjs/common';

export interface NieuweKlant {
  voornaam: string;
  achternaam: string;
  geboortedatum: string;
  klantnummer: number;
}

export class KlantenService {
  private readonly logger = new Logger(KlantenService.name);

  async maakAan(gegevens: NieuweKlant): Promise<void> {
    this.logger.debug(`klant ${gegevens.klantnummer} wordt aangemaakt`);
    // expect: no-personal-data-in-logs identity.name
    this.logger.log(`Welkom ${gegevens.voornaam} ${gegevens.achternaam}`);
  }
}
