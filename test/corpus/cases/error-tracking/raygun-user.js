// rule: no-personal-data-in-error-tracking
// form: untyped JavaScript
const raygun = require('raygun');

const client = new raygun.Client().init({ apiKey: 'not-a-key' });

exports.failed = function failed(error, booking) {
  client.send(error, { room: booking.room });
  client.send(error, { guest: booking.guestEmail, room: booking.room }); // expect: no-personal-data-in-error-tracking contact.email
};
