// rule: no-personal-data-in-browser-storage
// form: dynamic key
interface Enrolment {
  firstName: string;
  birthDate: string;
  email: string;
}

type Validity = { [Field in keyof Enrolment]: boolean };

export function validityOf(enrolment: Enrolment): Validity {
  const validity: Validity = { firstName: false, birthDate: false, email: false };
  for (const field of Object.keys(validity) as (keyof Enrolment)[]) {
    validity[field] = enrolment[field].trim().length > 1;
  }
  return validity;
}

export function keepProgress(enrolment: Enrolment): void {
  const validity = validityOf(enrolment);
  localStorage.setItem('enrolment.validity', JSON.stringify(validity));
  for (const [field, valid] of Object.entries(validity)) localStorage.setItem(`enrolment.${field}`, valid ? '1' : '0');
}
