// rule: no-personal-data-in-logs
// form: class field
const CLINIC = 'noord';

export class ReminderWorker {
  sent = 0;

  constructor(appointment, sms) {
    this.patient = appointment.patient;
    this.room = appointment.room;
    this.sms = sms;
  }

  async run() {
    await this.sms.send(this.patient.phoneNumber, `See you in room ${this.room}`);
    this.sent += 1;
    console.log('reminders sent', CLINIC, this.sent);
    this.report();
  }

  report() {
    console.log('reminded %s for room %s', this.patient.phoneNumber, this.room); // expect: no-personal-data-in-logs contact.phone
  }
}

export async function remind(appointments, sms) {
  for (const appointment of appointments) await new ReminderWorker(appointment, sms).run();
}
