// rule: no-personal-data-in-logs
// form: require()
const log4js = require('log4js');
const { readFileSync } = require('node:fs');

const logger = log4js.getLogger('import');

module.exports.importCustomers = function importCustomers(file) {
  const customers = JSON.parse(readFileSync(file, 'utf8'));
  logger.info('%d customers in %s', customers.length, file);
  customers.forEach(function (customer) {
    logger.debug('row %s', customer.id);
    logger.debug('mail %s', customer.email); // expect: no-personal-data-in-logs contact.email
    if (!customer.postalCode) logger.warn('no postal code: ' + customer.lastName); // expect: no-personal-data-in-logs identity.name
  });
};
