// rule: no-personal-data-in-logs
// form: class field
const bunyan = require('bunyan');

const log = bunyan.createLogger({ name: 'kassa' });

function Receipt(customer, lines) {
  this.customerEmail = customer.email;
  this.lines = lines;
}

Receipt.prototype.print = function () {
  log.info({ lines: this.lines.length }, 'printing');
  log.info({ to: this.customerEmail }, 'mailing a copy'); // expect: no-personal-data-in-logs contact.email
};

module.exports = Receipt;
