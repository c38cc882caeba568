// rule: no-undeclared-recipient
// form: queue
import { Kafka } from 'kafkajs';

interface Registered { id: string; email: string; displayName: string; plan: 'free' | 'team' }

const kafka = new Kafka({ clientId: 'accounts', brokers: (process.env.KAFKA_BROKERS ?? 'localhost:9092').split(',') });
const producer = kafka.producer();
const consumer = kafka.consumer({ groupId: 'plan-statistics' });

export async function registered(account: Registered): Promise<void> {
  await producer.send({ topic: 'accounts', messages: [{ key: account.id, value: JSON.stringify(account) }] });
}

export async function statistics(): Promise<void> {
  await consumer.subscribe({ topic: 'accounts' });
  await consumer.run({
    eachMessage: async ({ message }: { message: { value: Buffer } }) => {
      const { plan } = JSON.parse(message.value.toString()) as Registered;
      await fetch('https://charts.tellertje.example/increment', { method: 'POST', body: JSON.stringify({ plan }) });
    },
  });
}
