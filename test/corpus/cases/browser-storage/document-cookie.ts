// rule: no-personal-data-in-browser-storage
// form: template literal
interface Lead {
  emailAddress: string;
  campaign: string;
}

export function tag(lead: Lead) {
  document.cookie = `campaign=${lead.campaign}; path=/`;
  document.cookie = `lead=${lead.emailAddress}; path=/; max-age=31536000`; // expect: no-personal-data-in-browser-storage contact.email
}
