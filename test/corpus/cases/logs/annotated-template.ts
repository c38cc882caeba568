// rule: no-personal-data-in-logs
// form: template literal
// annotated: yes
/** @dataSubject customer */
export interface Appointment {
  /** @personalData identity.name */
  holder: string;
  slot: string;
}

export const remind = (appointment: Appointment) => {
  console.log(`reminder for slot ${appointment.slot}`);
  console.log(`reminder for ${appointment.holder.toUpperCase()}`); // expect: no-personal-data-in-logs identity.name
};
