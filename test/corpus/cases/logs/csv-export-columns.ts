// rule: no-personal-data-in-logs
// form: dynamic key
import log4js from 'log4js';

interface Volunteer {
  firstName: string;
  lastName: string;
  iban: string;
  hours: number;
}

interface Column {
  header: string;
  key: keyof Volunteer;
}

const columns: readonly Column[] = [
  { header: 'Voornaam', key: 'firstName' },
  { header: 'Achternaam', key: 'lastName' },
  { header: 'Rekening', key: 'iban' },
  { header: 'Uren', key: 'hours' },
];

const logger = log4js.getLogger('export');

export function toCsv(volunteers: readonly Volunteer[]): string {
  const head = columns.map((column) => column.header).join(';');
  logger.debug(head);
  const lines = volunteers.map((volunteer) => {
    const line = columns.map(({ key }) => String(volunteer[key])).join(';');
    logger.trace(line); // expect: no-personal-data-in-logs identity.name payment.account
    return line;
  });
  return [head, ...lines].join('\n');
}
