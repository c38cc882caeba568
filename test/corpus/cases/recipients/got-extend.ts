// rule: no-undeclared-recipient
// form: closure
import got from 'got';

const insurer = got.extend({ prefixUrl: 'https://api.insurer.example' });

export function claimFor(patient: { birthDate: string; policy: string }) {
  return {
    status: () => insurer.get('status').json(),
    submit: () => insurer.post('claims', { json: { born: patient.birthDate } }), // expect: no-undeclared-recipient identity.birthDate
  };
}
