// rule: no-personal-data-in-errors
// form: error object
export function reject(applicant: { reference: string; fullName: string; birthDate: string }) {
  const error = new Error(`Application ${applicant.reference} of ${applicant.fullName} was refused`); // expect: no-personal-data-in-errors identity.name
  Object.assign(error, { code: 'E_REFUSED' });
  return error;
}

export function tooYoung(applicant: { reference: string; birthDate: string }): never {
  throw new RangeError('Born too late: ' + applicant.birthDate); // expect: no-personal-data-in-errors identity.birthDate
}
