// rule: no-personal-data-in-error-tracking
// form: class field
import { trace, type Span } from '@opentelemetry/api';

export class Checkout {
  private readonly tracer = trace.getTracer('checkout');
  private buyer = '';

  begin(order: { buyerEmail: string }) {
    this.buyer = order.buyerEmail;
  }

  finish(amount: number) {
    this.tracer.startActiveSpan('finish', (span: Span) => {
      span.setAttribute('amount', amount);
      span.setAttribute('buyer', this.buyer); // expect: no-personal-data-in-error-tracking contact.email
      span.end();
    });
  }
}
