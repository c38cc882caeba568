// rule: no-personal-data-in-logs
// form: queue
import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import winston from 'winston';

interface BounceNotice {
  bounceType: string;
  bouncedRecipients: { emailAddress: string; status: string }[];
}

const sqs = new SQSClient({});
const logger = winston.createLogger({ transports: [new winston.transports.Console()] });
const QueueUrl = process.env.BOUNCES_URL;

export async function poll(): Promise<void> {
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }));
  logger.info(`${Messages.length} messages`);
  for (const { Body = '{}', MessageId, ReceiptHandle } of Messages) {
    const notice = JSON.parse(Body) as BounceNotice;
    logger.info('bounce', { MessageId, type: notice.bounceType });
    for (const recipient of notice.bouncedRecipients) {
      logger.warn(`${recipient.emailAddress} bounced`, { status: recipient.status }); // expect: no-personal-data-in-logs contact.email
    }
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  }
}
