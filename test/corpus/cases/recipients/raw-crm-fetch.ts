// rule: no-undeclared-recipient
// form: JSON.stringify
interface Applicant {
  fullName: string;
  phone: string;
}

export async function forward(applicant: Applicant, vacancy: string) {
  // expect: no-undeclared-recipient identity.name contact.phone
  const response = await fetch('https://api.recruiting.example/v1/candidates', {
    method: 'POST',
    headers: { authorization: 'Bearer not-a-token', 'content-type': 'application/json' },
    body: JSON.stringify({ vacancy, applicant }),
  });
  return response.ok;
}
