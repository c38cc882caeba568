// rule: no-personal-data-in-error-tracking
// form: require()
// annotated: yes
const Sentry = require('@sentry/node');

class Loan {
  /** @personalData payment.creditScore */
  score = 0;
  /** @notPersonalData name of the product */
  name = '';
}

exports.apply = function apply() {
  const loan = new Loan();
  Sentry.setTag('product', loan.name);
  Sentry.setTag('scored', loan.score > 0);
  return loan;
};
