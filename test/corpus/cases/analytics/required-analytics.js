// rule: no-personal-data-in-analytics
// form: require()
const { Analytics } = require('@segment/analytics-node');

const analytics = new Analytics({ writeKey: process.env.SEGMENT_KEY });

module.exports = function paid(invoice) {
  analytics.track({ anonymousId: 'billing', event: 'paid', properties: { total: invoice.total } });
  analytics.track({ anonymousId: 'billing', event: 'paid', properties: { iban: invoice.iban } }); // expect: no-personal-data-in-analytics payment.account
};
