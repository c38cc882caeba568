// rule: no-personal-data-in-logs
// form: queue
const Queue = require('bee-queue');
const bunyan = require('bunyan');
const nodemailer = require('nodemailer');

const transport = nodemailer.createTransport(process.env.SMTP_URL);
const log = bunyan.createLogger({ name: 'newsletter' });
const mails = new Queue('newsletter', { redis: { url: process.env.REDIS_URL } });

exports.schedule = function schedule(issue, subscriber) {
  return mails.createJob({ issue, email: subscriber.email, firstName: subscriber.firstName }).retries(2).save();
};

mails.process(10, async function (job) {
  const { issue, email, firstName } = job.data;
  log.info({ issue, job: job.id }, 'rendering');
  await transport.sendMail({ to: email, subject: 'Issue ' + issue, text: 'Hello ' + firstName });
  log.info({ issue }, 'sent to ' + email); // expect: no-personal-data-in-logs contact.email
});

mails.on('failed', function (job, error) {
  log.error({ err: error, job: job.id }, 'failed');
});
