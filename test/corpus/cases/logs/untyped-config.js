// rule: no-personal-data-in-logs
// form: untyped JavaScript
module.exports.describe = function describe(config) {
  console.log(`mail via ${config.smtp.host}:${config.smtp.port}`);
  console.log('app', config.app.name, config.app.title);
  console.log('users table', config.tables.users, config.emailQueue.concurrency);
};
