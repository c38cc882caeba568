// rule: no-personal-data-in-logs
// form: generics
import axios from 'axios';
import signale from 'signale';

interface Envelope<T> { data: T; page: number; pages: number }

interface Referral {
  ward: string;
  patientName: string;
  bloodType: string;
}

const api = axios.create({ baseURL: process.env.HOSPITAL_API });

export async function referrals(ward: string): Promise<Referral[]> {
  const response = await api.get<Envelope<Referral[]>>(`/wards/${ward}/referrals`);
  const { data, page, pages } = response.data;
  signale.info(`page ${page} of ${pages}`);
  for (const referral of data) signale.debug(referral); // expect: no-personal-data-in-logs identity.name special.health
  return data;
}
