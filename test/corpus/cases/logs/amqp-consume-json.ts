// rule: no-personal-data-in-logs
// form: queue
import amqp from 'amqplib';
import { pino } from 'pino';

interface Welcome { list: string; email: string }

const log = pino({ name: 'welcome-mails' });

export async function publish(welcome: Welcome): Promise<void> {
  const connection = await amqp.connect(process.env.AMQP_URL ?? '');
  const channel = await connection.createChannel();
  channel.sendToQueue('welcome', Buffer.from(JSON.stringify(welcome)), { persistent: true });
}

export async function consume(deliver: (welcome: Welcome) => Promise<void>): Promise<void> {
  const connection = await amqp.connect(process.env.AMQP_URL ?? '');
  const channel = await connection.createChannel();
  await channel.assertQueue('welcome');
  await channel.consume('welcome', async (message: { content: Buffer } | null) => {
    if (message === null) return;
    const welcome = JSON.parse(message.content.toString('utf8')) as Welcome;
    log.info({ list: welcome.list }, 'received');
    await deliver(welcome);
    log.info(`welcomed ${welcome.email}`); // expect: no-personal-data-in-logs contact.email
    channel.ack(message);
  });
}
