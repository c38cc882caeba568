// rule: no-personal-data-in-error-tracking
// form: queue
import * as Sentry from '@sentry/node';

interface Prescription { patientName: string; medicine: string }
interface SqsRecord { messageId: string; body: string; attributes: { ApproximateReceiveCount: string } }
interface Failures { batchItemFailures: { itemIdentifier: string }[] }

declare function dispense(prescription: Prescription): Promise<void>;

export async function handler(event: { Records: SqsRecord[] }): Promise<Failures> {
  const failures: Failures = { batchItemFailures: [] };
  for (const { messageId, body, attributes } of event.Records) {
    try {
      await dispense(JSON.parse(body) as Prescription);
    } catch (error) {
      Sentry.captureException(error, {
        tags: { messageId, received: attributes.ApproximateReceiveCount },
        extra: { bytes: body.length, failed: failures.batchItemFailures.length },
      });
      failures.batchItemFailures.push({ itemIdentifier: messageId });
    }
  }
  return failures;
}
