// rule: no-personal-data-in-logs
// form: callback
interface Lead {
  email: string;
  score: number;
}

function eachLead(leads: Lead[], visit: (lead: Lead, index: number) => void) {
  leads.forEach((lead, index) => visit(lead, index));
}

export function score(leads: Lead[]) {
  eachLead(leads, (lead, index) => {
    console.log(index, lead.score);
    console.log(lead.email); // expect: no-personal-data-in-logs contact.email
  });
}
