// rule: no-undeclared-recipient
// form: own or unknown host
import axios from 'axios';

export async function ready(user: { email: string }, settings: { crmHost: string }) {
  await axios.get('https://status.vendor.example/health');
  await axios.post(`https://${settings.crmHost}/contacts`, { email: user.email });
}
