// rule: no-personal-data-in-logs
// form: sanitiser
// annotated: yes
import { PersonalData, redact } from '@verklaar/annotations';

class Claim {
  number = '';
  @PersonalData('special.health') diagnosis = '';
  @PersonalData('identity.name') patient = '';
}

export function received(claim: Claim) {
  console.info('claim', claim.number, redact(claim.diagnosis));
  console.info({ patient: redact(claim.patient), diagnosis: claim.diagnosis }); // expect: no-personal-data-in-logs special.health
  const safe = redact(claim.diagnosis);
  console.info(`claim of ${claim.patient}: ${safe}`); // expect: no-personal-data-in-logs identity.name
}
