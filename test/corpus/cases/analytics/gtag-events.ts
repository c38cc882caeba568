// rule: no-personal-data-in-analytics
// form: literal text
declare function gtag(command: string, ...rest: unknown[]): void;

export function formEvents(step: number) {
  gtag('event', 'email_entered', { step });
  gtag('event', 'form_field', { field: 'phone', label: 'Your e-mail address' });
  gtag('config', 'G-0000000000', { send_page_view: false });
}
