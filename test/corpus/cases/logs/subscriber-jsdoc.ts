// rule: no-personal-data-in-logs
// form: direct property
// annotated: yes
import consola from 'consola';

export interface Subscription {
  /** @personalData contact.email */
  target: string;
  /** @notPersonalData slug of the list */
  list: string;
}

export function unsubscribe(subscription: Subscription) {
  consola.start('unsubscribing from', subscription.list);
  consola.success(`removed ${subscription.target}`); // expect: no-personal-data-in-logs contact.email
}
