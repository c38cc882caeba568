// rule: no-personal-data-in-logs
// form: error object
export class DeliveryError extends Error {
  constructor(
    message: string,
    readonly recipientEmail: string,
  ) {
    super(message);
  }
}

export function report(error: DeliveryError): void {
  console.error(error.message);
  console.error('delivery failed for', error.recipientEmail); // expect: no-personal-data-in-logs contact.email
}
