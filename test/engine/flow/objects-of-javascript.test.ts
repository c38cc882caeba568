import { testWays } from '../../support/ways.js';

/** Objects of classes that declare no fields, and of functions that `new` is called with. */
const ways: Readonly<Record<string, string>> = {
  'fields that a constructor gives': `
class Account {
  constructor(options, target, size) {
    this.options = options || {};
    this.target = target;
    this.size = size;
  }
  describe() {
    console.log(this.target, this.size);
    console.log(this.options.phone); //= phone contact.phone (inferred)
  }
}
const account = new Account({}, user.email, 5); //= email contact.email (inferred)
const other = new Account({}, 'desk', 5);
console.log(account.target); //= email contact.email (inferred)
console.log(account.size, other.target);
console.log(account); //= email contact.email (inferred)
console.log(other);
`,
  'all that is put into an object at once': `
class Job {
  constructor(options) { Object.assign(this, options); }
  show() {
    console.log(this.target, this.label);
    console.log(this.email); //= email contact.email (inferred)
  }
}
const job = new Job({ target: user.email, label: 'x' }); //= email contact.email (inferred)
const plain = new Job({ target: 'desk', label: 'x' });
console.log(job.target); //= email contact.email (inferred)
console.log(job.label, plain.target);
console.log(job); //= email contact.email (inferred)
console.log(plain);
`,
  'a stream that hands itself something is not filled with it': `
class Feed extends Subject {
  publish(of) { this.next(of.email); }
  show() { console.log(this.label); }
}
class Label {
  constructor(of) { Object.assign(this, { label: of.email }); }
  show() {
    console.log(this.label); //= email contact.email (inferred)
  }
}
`,
  'functions that make objects, and what their prototypes have': `
function Account(options, target, label) {
  this.owner = options.email;
  this.size = options.email.length;
  this.target = target;
  this.label = label;
}
Account.prototype.describe = function () {
  console.log(this.owner); //= email contact.email (inferred)
  console.log(this.size, this.target, this.label);
};
Account.prototype.report = function (target) { console.log(target); };
const account = new Account(user, user.email, 'x'); //= email contact.email (inferred)
new Account(user, user.email.length, 'x');
account.report(user.email); //= email contact.email (inferred)
account.report('x');
`,
  'a prototype that is written as a whole': `
function Mailer() {}
Mailer.prototype = {
  send(to) { console.log(to); },
  note: function (text) { console.log(text); },
};
const mailer = new Mailer();
mailer.send(user.email); //= email contact.email (inferred)
mailer.note(user.email); //= email contact.email (inferred)
mailer.note('x');
`,
  'functions of the options that are handed over': `
class Handler {
  constructor(options) {
    this.write = options.write || (() => false);
    this.note = options.note;
    this.options = options;
  }
  run() {
    this.write({ to: user.email }); //= email contact.email (inferred)
    this.write({ to: 'desk' });
    this.options.write(user.email); //= email contact.email (inferred)
    this.note(user.email);
  }
}
class Other {
  constructor(options) { this.write = options.write; }
  run() { this.write({ to: user.email }); }
}
new Handler({ write: (message) => console.log(message), note: (text) => text.length });
new Other({ write: (message) => message.length });
function connect(options) {
  options.opened(user.email); //= email contact.email (inferred)
  options.closed(user.email);
}
connect({ opened: (text) => console.log(text), closed: () => 1 });
const begin = ({ began }) => began(user.email); //= email contact.email (inferred)
begin({ began(text) { console.log(text); } });
`,
  'a function that is given to a member of a variable': `
const server = makeServer();
server.report = (text) => console.log(text);
server.count = (text) => text.length;
server.report(user.email); //= email contact.email (inferred)
server.count(user.email);
`,
};

describe('objects of JavaScript', () => {
  testWays(ways, { shared: '/* global makeServer, user, Subject */\n', infer: true, extension: 'js' });
});
