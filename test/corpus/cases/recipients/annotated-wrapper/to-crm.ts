import axios from 'axios';

export async function toCrm(field: string, value: string) {
  await axios.post('https://crm.sales.example/api/fields', { field, value });
}
