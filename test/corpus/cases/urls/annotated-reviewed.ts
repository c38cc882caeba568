// rule: no-personal-data-in-urls
// form: reviewed not personal
// annotated: yes
export interface Practice {
  /** @notPersonalData name of the practice */
  name: string;
  /** @notPersonalData address of the practice, published */
  street: string;
}

export function route(practice: Practice) {
  return window.open(`/route?to=${encodeURIComponent(practice.street)}&name=${practice.name}`);
}
