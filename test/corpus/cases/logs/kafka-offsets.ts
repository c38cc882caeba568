// rule: no-personal-data-in-logs
// form: queue
import { Kafka } from 'kafkajs';
import { pino } from 'pino';

interface Changed { userId: string; oldEmail: string; newEmail: string }
interface Incoming {
  topic: string;
  partition: number;
  message: { key: Buffer; offset: string; value: Buffer };
}

const log = pino();
const consumer = new Kafka({ clientId: 'crm', brokers: ['kafka:9092'] }).consumer({ groupId: 'crm' });

declare const contacts: { replace(from: string, to: string): Promise<number> };

export async function run(): Promise<void> {
  await consumer.subscribe({ topic: 'user.email.changed' });
  await consumer.run({
    eachMessage: async ({ topic, partition, message }: Incoming) => {
      const changed = JSON.parse(message.value.toString()) as Changed;
      const replaced = await contacts.replace(changed.oldEmail, changed.newEmail);
      log.info({ topic, partition, offset: message.offset, bytes: message.value.byteLength }, 'handled');
      log.debug({ userId: changed.userId, replaced }, 'user.email.changed');
    },
  });
}
