// rule: no-personal-data-in-analytics
// form: dynamic key
declare function gtag(command: 'event', name: string, parameters: Record<string, unknown>): void;

const dimensions = { dimension1: 'plan', dimension2: 'email' } as const;

interface Subscriber {
  plan: string;
  email: string;
}

export function measure(subscriber: Subscriber): void {
  gtag('event', 'renewed', { dimension1: subscriber[dimensions.dimension1] });
  gtag('event', 'renewed', { dimension2: subscriber[dimensions.dimension2] }); // expect: no-personal-data-in-analytics contact.email
}
