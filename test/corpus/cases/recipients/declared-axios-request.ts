// rule: no-undeclared-recipient
// form: declared recipient
// annotated: yes
import axios from 'axios';
import { recipient, type Personal } from '@verklaar/annotations';

export const assessor = recipient({ id: 'corpus-assessor', service: 'api.assessor.example', role: 'processor' });

const options = (born: string) => ({ method: 'post', url: 'https://api.assessor.example/ages', data: { born } });

export const assess = (member: { born: Personal<string, 'identity.birthDate'> }) => axios(options(member.born));
