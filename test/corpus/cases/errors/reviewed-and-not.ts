// rule: no-personal-data-in-errors
// form: reviewed not personal
// annotated: yes
export interface Clinic {
  /** @notPersonalData name of the clinic */
  name: string;
  /** @personalData contact.phone */
  emergency: string;
}

export function call(clinic: Clinic, open: boolean) {
  if (!open) throw new Error(`${clinic.name} is closed`);
  throw new Error(`${clinic.name} does not answer on ${clinic.emergency}`); // expect: no-personal-data-in-errors contact.phone
}
