// rule: no-personal-data-in-logs
// form: queue
const { createClient } = require('redis');
const winston = require('winston');

const logger = winston.createLogger();
const redis = createClient();

async function push(ticket) {
  await redis.lPush('tickets', JSON.stringify({ id: ticket.id, email: ticket.email }));
}

async function work() {
  const { element } = await redis.brPop('tickets', 0);
  const ticket = JSON.parse(element);
  logger.info('ticket', ticket.id);
  logger.info('answering', ticket.email); // expect: no-personal-data-in-logs contact.email
}

module.exports = { push, work };
