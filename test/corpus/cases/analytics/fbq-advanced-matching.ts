// rule: no-personal-data-in-analytics
// form: direct property
declare function fbq(command: string, ...rest: unknown[]): void;

export function lead(form: { emailAddress: string; product: string }) {
  fbq('track', 'Lead', { content_name: form.product });
  fbq('init', '000000000000000', { em: form.emailAddress }); // expect: no-personal-data-in-analytics contact.email
}
