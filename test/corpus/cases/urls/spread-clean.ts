// rule: no-personal-data-in-urls
// form: spread
// annotated: yes
import axios from 'axios';
import { PersonalData } from '@verklaar/annotations';

class Query {
  @PersonalData('identity.name') called = '';
  page = 1;
  size = 20;
}

export function list({ called, ...paging }: Query) {
  return axios.post('/api/search', { called }, { params: { ...paging } });
}
