// rule: no-personal-data-in-browser-storage
// form: direct property
interface Draft {
  phone: string;
  step: number;
}

export function keep(draft: Draft) {
  sessionStorage.setItem('step', String(draft.step));
  sessionStorage.setItem('draft.phone', draft.phone); // expect: no-personal-data-in-browser-storage contact.phone
}
