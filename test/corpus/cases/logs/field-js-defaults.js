// rule: no-personal-data-in-logs
// form: class field
const log4js = require('log4js');

const logger = log4js.getLogger('mail');

class MailQueue {
  constructor(options) {
    this.batch = options.batch || 50;
    this.addresses = [];
    this.senderName = 'noreply';
  }

  add(email) {
    this.addresses.push(email);
    if (this.addresses.length >= this.batch) this.flush();
  }

  flush() {
    logger.info('sending', this.addresses.length, 'mails as', this.senderName, 'in batches of', this.batch);
    this.addresses = [];
  }
}

module.exports = { MailQueue };
