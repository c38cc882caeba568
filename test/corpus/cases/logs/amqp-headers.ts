// rule: no-personal-data-in-logs
// form: queue
import { connect } from 'amqplib';
import winston from 'winston';

interface Delivered {
  content: Buffer;
  fields: { deliveryTag: number; redelivered: boolean; routingKey: string };
  properties: { messageId: string; headers: Record<string, number> };
}

const logger = winston.createLogger();

declare function changePhone(account: string, phoneNumber: string): Promise<void>;

export async function listen(): Promise<void> {
  const channel = await (await connect(process.env.AMQP ?? '')).createChannel();
  await channel.prefetch(20);
  const { messageCount } = await channel.assertQueue('accounts.phone');
  logger.info(`accounts.phone: ${messageCount} waiting`);
  await channel.consume('accounts.phone', async (message: Delivered) => {
    const { account, phoneNumber } = JSON.parse(message.content.toString()) as { account: string; phoneNumber: string };
    await changePhone(account, phoneNumber);
    logger.info('acknowledged', { ...message.fields, id: message.properties.messageId });
    channel.ack(message);
  });
}
