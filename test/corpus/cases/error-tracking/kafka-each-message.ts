// rule: no-personal-data-in-error-tracking
// form: queue
import * as Sentry from '@sentry/node';
import { Kafka } from 'kafkajs';

interface Placed {
  number: string;
  buyer: { fullName: string; deliveryAddress: string };
}

const kafka = new Kafka({ clientId: 'picking', brokers: (process.env.BROKERS ?? '').split(',') });
const consumer = kafka.consumer({ groupId: 'picking' });

declare function pick(orderNumber: string): Promise<void>;

export async function run(): Promise<void> {
  await consumer.connect();
  await consumer.subscribe({ topic: 'orders.placed' });
  await consumer.run({
    eachMessage: async ({ partition, message }: { partition: number; message: { offset: string; value: Buffer } }) => {
      const order: Placed = JSON.parse(message.value.toString());
      try {
        await pick(order.number);
      } catch (error) {
        Sentry.setContext('kafka', { partition, offset: message.offset });
        Sentry.captureException(error, { extra: { order } }); // expect: no-personal-data-in-error-tracking identity.name contact.address
      }
    },
  });
}
