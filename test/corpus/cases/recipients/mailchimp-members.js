// rule: no-undeclared-recipient
// form: require()
const mailchimp = require('@mailchimp/mailchimp_marketing');

mailchimp.setConfig({ apiKey: 'not-a-key', server: 'us1' });

exports.subscribe = async function subscribe(form) {
  await mailchimp.ping.get();
  await mailchimp.lists.addListMember('list', { email_address: form.email, status: 'pending' }); // expect: no-undeclared-recipient contact.email
};
