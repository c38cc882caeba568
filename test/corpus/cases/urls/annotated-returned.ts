// rule: no-personal-data-in-urls
// form: returned value of an own function
// annotated: yes
import { PersonalFields } from '@verklaar/annotations';

@PersonalFields({ mail: 'contact.email' })
class Reply {
  mail = '';
  rating = 5;
}

const queryOf = (reply: Reply) => `rating=${reply.rating}&from=${reply.mail}`;

export async function submit(reply: Reply) {
  await fetch(`/ratings?rating=${reply.rating}`);
  await fetch(`/ratings?${queryOf(reply)}`); // expect: no-personal-data-in-urls contact.email
}
