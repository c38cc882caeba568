// rule: no-personal-data-in-logs
// form: queue
import { Kafka } from 'kafkajs';
import winston from 'winston';

const logger = winston.createLogger();
const kafka = new Kafka({ clientId: 'billing', brokers: ['localhost:9092'] });

interface InvoicePaid {
  invoice: string;
  iban: string;
}

export async function consume(): Promise<void> {
  const consumer = kafka.consumer({ groupId: 'billing' });
  await consumer.subscribe({ topic: 'invoices' });
  await consumer.run({
    eachMessage: async ({ topic, partition, message }) => {
      const paid = JSON.parse(message.value?.toString() ?? '{}') as InvoicePaid;
      logger.info('received', { topic, partition, offset: message.offset });
      logger.info('paid', { invoice: paid.invoice, from: paid.iban }); // expect: no-personal-data-in-logs payment.account
    },
  });
}
