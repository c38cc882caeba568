// rule: no-personal-data-in-logs
// form: require()
const debug = require('debug')('club:members');
const winston = require('winston');

const logger = winston.createLogger({ level: 'info', transports: [new winston.transports.Console()] });

function renew(member) {
  debug('renewing %s', member.membershipType);
  member.validUntil = new Date(Date.now() + 365 * 864e5);
  logger.info(`renewed ${member.firstName} ${member.lastName}`); // expect: no-personal-data-in-logs identity.name
  return member;
}

module.exports = { renew };
