// rule: no-personal-data-in-logs
// form: queue
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import pino from 'pino';

const log = pino();
const sqs = new SQSClient({});

export async function poll(url: string): Promise<void> {
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: url }));
  log.info({ received: Messages.length });
  for (const message of Messages) {
    const order = JSON.parse(message.Body ?? '{}') as { id: string; customer: { phone: string } };
    log.info({ id: message.MessageId, order: order.id });
    log.info({ customer: order.customer }); // expect: no-personal-data-in-logs contact.phone
  }
}
