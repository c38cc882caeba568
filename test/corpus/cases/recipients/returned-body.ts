// rule: no-undeclared-recipient
// form: returned value of an own function
interface Call {
  mobileNumber: string;
  seconds: number;
}

const line = (call: Call) => `${call.mobileNumber},${call.seconds}`;
const seconds = (call: Call) => `${call.seconds}`;

export async function upload(call: Call) {
  await fetch('https://cdr.telecom.example/durations', { method: 'POST', body: seconds(call) });
  await fetch('https://cdr.telecom.example/calls', { method: 'POST', body: line(call) }); // expect: no-undeclared-recipient contact.phone
}
