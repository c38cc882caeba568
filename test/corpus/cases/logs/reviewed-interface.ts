// rule: no-personal-data-in-logs
// form: reviewed not personal
// annotated: yes
export interface Team {
  /** @notPersonalData name of a team */
  fullName: string;
  /** @notPersonalData shared mailbox */
  email: string;
  /** @notPersonalData telephone exchange */
  phoneNumber: string;
}

export function show(team: Team) {
  console.table([team]);
  console.log(team.fullName, team.email, team.phoneNumber);
}
