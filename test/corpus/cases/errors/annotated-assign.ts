// rule: no-personal-data-in-errors
// form: assignment
// annotated: yes
export interface Candidate {
  /** @personalData professional.cv */
  resume: string;
  /** @personalData identity.name */
  heading: string;
  vacancy: string;
}

export function accept(candidate: Candidate, open: string[]) {
  let message = '';
  if (!open.includes(candidate.vacancy)) message = `vacancy ${candidate.vacancy} is closed`;
  if (message !== '') throw new Error(message);
  message = 'no resume of ' + candidate.heading;
  if (candidate.resume === '') throw new Error(message); // expect: no-personal-data-in-errors identity.name
}
