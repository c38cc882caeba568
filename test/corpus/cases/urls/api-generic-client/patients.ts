// rule: no-personal-data-in-urls
// form: generics
import { getJson } from './api-client.js';

interface Patient {
  id: string;
  birthDate: string;
  lastName: string;
  ward: string;
}

export async function findTwins(patient: Patient): Promise<Patient[]> {
  const ward = await getJson<Patient[], { ward: string; limit: number }>('/patients', { ward: patient.ward, limit: 50 });
  const same = await getJson<Patient[], { born: string }>('/patients', { born: patient.birthDate }); // expect: no-personal-data-in-urls identity.birthDate
  return [...ward, ...same];
}
