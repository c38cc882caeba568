// rule: no-personal-data-in-errors
// form: sanitiser
// annotated: yes
import { PersonalFields, redact } from '@verklaar/annotations';

@PersonalFields({ holder: 'identity.name' })
class Deed {
  holder = '';
  parcel = 0;
}

export function sign(deed: Deed) {
  if (deed.parcel === 0) throw new Error(`cannot sign for ${redact(deed.holder)}`);
  throw new Error(`cannot sign ${JSON.stringify(redact(deed))}`);
}
