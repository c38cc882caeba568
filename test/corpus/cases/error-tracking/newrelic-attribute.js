// rule: no-personal-data-in-error-tracking
// form: require()
const newrelic = require('newrelic');

exports.onOrder = function onOrder(order) {
  newrelic.addCustomAttribute('amount', order.amount);
  newrelic.addCustomAttribute('shop', order.shop.name);
  newrelic.addCustomAttribute('mail', order.customer.email); // expect: no-personal-data-in-error-tracking contact.email
};
