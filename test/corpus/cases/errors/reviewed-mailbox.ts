// rule: no-personal-data-in-errors
// form: reviewed not personal
// annotated: yes
export interface Mailbox {
  /** @notPersonalData mailbox of a department */
  email: string;
  /** @notPersonalData name of a department */
  name: string;
  quota: number;
}

export function store(mailbox: Mailbox, size: number) {
  if (size > mailbox.quota) throw new Error(`${mailbox.name} <${mailbox.email}> is full`);
}
