// rule: no-undeclared-recipient
// form: declared recipient
// annotated: yes
import ky from 'ky';
import { recipient, type Personal } from '@verklaar/annotations';

export const weather = recipient({ id: 'corpus-weather', service: 'alerts.example', role: 'processor' });

const alerts = ky.create({ prefixUrl: 'https://alerts.example/v1' });

export const warn = (farmer: { at: Personal<string, 'contact.phone'> }) => alerts.post('sms', { json: { to: farmer.at } });
