// rule: no-personal-data-in-logs
// form: queue
import amqp from 'amqplib';
import pino from 'pino';

const log = pino();

export async function start(): Promise<void> {
  const channel = await (await amqp.connect('amqp://localhost')).createChannel();
  await channel.consume('appointments', (message) => {
    if (message === null) return;
    const { slot, client } = JSON.parse(message.content.toString()) as { slot: string; client: { fullName: string } };
    log.info({ slot, redelivered: message.fields.redelivered });
    log.info({ client: client.fullName }, 'booked'); // expect: no-personal-data-in-logs identity.name
    channel.ack(message);
  });
}
