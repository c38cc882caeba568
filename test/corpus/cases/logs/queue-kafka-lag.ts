// rule: no-personal-data-in-logs
// form: queue
import { Kafka } from 'kafkajs';
import winston from 'winston';

const logger = winston.createLogger();
const kafka = new Kafka({ clientId: 'users', brokers: ['localhost:9092'] });

export async function lag(): Promise<void> {
  const admin = kafka.admin();
  const offsets = await admin.fetchTopicOffsets('user-emails');
  for (const { partition, offset, high } of offsets) {
    logger.info('user-emails', { partition, lag: Number(high) - Number(offset) });
  }
  await admin.disconnect();
}
