// rule: no-personal-data-in-logs
// form: names in other languages
import { logger } from './lib/logger.js';

export function storing(melding) {
  const { bewoner, complex } = melding;
  console.log('storing in complex', complex);
  console.log('bewoner', bewoner.achternaam, bewoner.telefoonnummer); // expect: no-personal-data-in-logs identity.name contact.phone
  logger?.flush();
}
