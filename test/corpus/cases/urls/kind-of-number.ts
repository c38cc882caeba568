// rule: no-personal-data-in-urls
// form: dynamic key
import axios from 'axios';

interface Client {
  clientNumber: string;
  bsn: string;
  municipality: string;
}

const api = axios.create({ baseURL: '/api/care' });

const numbers = { register: 'bsn', office: 'clientNumber' } as const;

export async function indications(client: Client): Promise<unknown[]> {
  const byOffice = await api.get<unknown[]>(`/indications/office/${client[numbers.office]}`);
  if (byOffice.data.length > 0) return byOffice.data;
  const byRegister = await api.get<unknown[]>(`/indications/register/${client[numbers.register]}`); // expect: no-personal-data-in-urls nationalId
  return byRegister.data;
}
