// rule: no-personal-data-in-logs
// form: class field
import bunyan from 'bunyan';

const log = bunyan.createLogger({ name: 'switchboard' });

interface IncomingCall {
  line: number;
  phoneNumber: string;
}

export class Switchboard {
  private static lastCaller = '';
  private static calls = 0;

  static accept(call: IncomingCall): void {
    Switchboard.lastCaller = call.phoneNumber;
    Switchboard.calls += 1;
  }

  static heartbeat(): void {
    log.info({ calls: Switchboard.calls }, 'alive');
    log.info('last call came from %s', Switchboard.lastCaller); // expect: no-personal-data-in-logs contact.phone
  }
}

export function onCall(call: IncomingCall): void {
  Switchboard.accept(call);
  setTimeout(() => Switchboard.heartbeat(), 1000);
}
