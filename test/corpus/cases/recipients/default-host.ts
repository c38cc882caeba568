// rule: no-undeclared-recipient
// form: own or unknown host
// annotated: yes
import axios from 'axios';
import type { Personal } from '@verklaar/annotations';

const vendor = 'https://graph.network.example';

export async function post(update: { text: Personal<string, 'comm.message'>; page: number }) {
  await axios.post(`http://localhost:3000/pages/${update.page}`, { text: update.text });
  await axios.post(`${vendor}/pages/${update.page}`, { text: update.text }); // expect: no-undeclared-recipient comm.message
}
