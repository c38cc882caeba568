// rule: no-purpose-creep
// form: getter
// annotated: yes
import { activity, PersonalData, recipient } from '@verklaar/annotations';

export const turnstile = recipient({ id: 'bl-turnstile', service: 'gate.fithal.example', role: 'processor' });

export const admission = activity({ id: 'bl-admission', purpose: 'security', legalBasis: 'contract', recipients: [turnstile] });
export const coaching = activity({ id: 'bl-coaching', purpose: 'serviceProvision', legalBasis: 'consent' });

class Athlete {
  @PersonalData('account.username', { for: [admission] }) badge = '';
  @PersonalData('special.health', { for: [coaching] }) injury = '';

  get pass(): string {
    return `pass:${this.badge}`;
  }

  get remark(): string {
    return this.injury === '' ? 'none' : this.injury.trim();
  }
}

export async function admit(athlete: Athlete): Promise<void> {
  await fetch('https://gate.fithal.example/open', { method: 'POST', body: athlete.pass });
  await fetch('https://gate.fithal.example/remarks', { method: 'POST', body: athlete.remark }); // expect: no-purpose-creep special.health
}
