// rule: no-personal-data-in-urls
// form: JSON.stringify
interface State {
  applicant: { phone: string };
  step: number;
}

export function permalink(state: State) {
  const small = new URLSearchParams({ state: JSON.stringify({ step: state.step }) });
  const large = new URLSearchParams({ state: JSON.stringify(state) }); // expect: no-personal-data-in-urls contact.phone
  return small.toString().length < large.toString().length;
}
