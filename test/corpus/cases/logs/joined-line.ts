// rule: no-personal-data-in-logs
// form: concatenation
export function line(visit: { path: string; ip: string; userAgent: string; status: number }) {
  let text = visit.status + ' ' + visit.path;
  console.log(text);
  text += ' ' + visit.ip;
  console.log(text); // expect: no-personal-data-in-logs device.ip
  console.log('by ' + visit.userAgent); // expect: no-personal-data-in-logs device.userAgent
}
