// rule: no-personal-data-in-logs
// form: DTO mapping
interface MemberRow { id: number; first_name: string; email: string; plan_code: string }

const toSummary = (row: MemberRow) => ({ id: row.id, plan: row.plan_code });
const toCard = (row: MemberRow) => ({ id: row.id, title: row.first_name, line: row.email });

export function list(rows: MemberRow[]) {
  console.log('members', rows.map(toSummary));
  console.log('cards', rows.map(toCard)); // expect: no-personal-data-in-logs identity.name contact.email
  const [first] = rows;
  if (first) console.log(toCard(first).line); // expect: no-personal-data-in-logs contact.email
}
