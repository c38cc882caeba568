// rule: no-personal-data-in-logs
// form: namespace import
// annotated: yes
import * as winston from 'winston';
import { PersonalFields } from '@verklaar/annotations';

@PersonalFields({ mail: 'contact.email', kind: { notPersonal: 'kind of list' } })
class Listing {
  mail = '';
  kind = '';
}

const logger = winston.createLogger();

export const list = (listing: Listing) => logger.info(`listing of kind ${listing.kind}`);
