// rule: no-personal-data-in-logs
// form: queue
import amqp from 'amqplib';
import pino from 'pino';

const log = pino();

export async function publish(appointment: { slot: string; client: { fullName: string } }): Promise<void> {
  const channel = await (await amqp.connect('amqp://localhost')).createChannel();
  const content = Buffer.from(JSON.stringify(appointment));
  const isSent = channel.sendToQueue('appointments', content, { persistent: true });
  log.info({ bytes: content.byteLength, isSent, slot: appointment.slot });
}
