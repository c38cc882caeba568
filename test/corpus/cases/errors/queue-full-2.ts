// rule: no-personal-data-in-errors
// form: queue
interface CallBack { phoneNumber: string; fullName: string; urgent: boolean }

export class QueueFullError extends Error {
  constructor(readonly limit: number) {
    super(`the queue holds ${limit} calls`);
  }
}

export class CallBacks {
  private readonly waiting: CallBack[] = [];

  constructor(private readonly limit: number) {}

  request(call: CallBack): void {
    if (this.waiting.length >= this.limit) throw new QueueFullError(this.limit);
    if (call.phoneNumber === '') throw new TypeError('a call without a number');
    const at = call.urgent ? 0 : this.waiting.length;
    this.waiting.splice(at, 0, call);
  }

  take(agent: number): CallBack {
    const call = this.waiting.shift();
    if (call === undefined) throw new RangeError(`no call for agent ${agent}, limit ${this.limit}`);
    return call;
  }
}
