// rule: no-personal-data-in-logs
// form: require()
const bunyan = require('bunyan');

const log = bunyan.createLogger({ name: 'billing' });

module.exports.charge = function charge(customer, amount) {
  log.info({ amount }, 'charging');
  log.info({ mail: customer.email }, 'receipt sent'); // expect: no-personal-data-in-logs contact.email
};
