// rule: no-undeclared-recipient
// form: queue
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';

const sqs = new SQSClient({});

export async function requestInvoice(order: { id: string; email: string }): Promise<void> {
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: process.env.INVOICE_QUEUE,
      MessageBody: JSON.stringify({ order: order.id, requestedAt: Date.now() }),
    }),
  );
}
