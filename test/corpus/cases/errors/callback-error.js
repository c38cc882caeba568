// rule: no-personal-data-in-errors
// form: callback
exports.verify = function verify(token, users, done) {
  const user = users.find((one) => one.token === token);
  if (!user) return done(new Error('unknown token'));
  if (user.disabled) {
    return done(new Error('disabled: ' + user.email)); // expect: no-personal-data-in-errors contact.email
  }
  return done(null, user);
};
