import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface User { id: string; email: string; plan: string }
declare const user: User;
declare const any: any;
`;

/** What is left under a name in one function, and read in another, where no type says that both are the same. */
const ways: Readonly<Record<string, string>> = {
  'what frameworks keep for the next': `
function put(req: any, res: any, ctx: any) {
  res.locals.who = user.email;
  res.locals.tier = user.plan;
  req.session['mail'] = user.email;
  ctx.state.to = user.email;
}
function read(req: any, res: any, ctx: any) {
  console.log(res.locals.tier, req.session.tier, ctx.other.to);
  console.log(res.locals['who']); //= email contact.email (inferred)
  console.log(req.session.mail, ctx.state.to); //= email contact.email (inferred)
}
`,
  'a symbol or a constant of its own': `
const viewer = Symbol('viewer');
const plan = Symbol('plan');
const name = 'x-name';
function put(req: any) {
  req[viewer] = user.email;
  req[plan] = user.plan;
  req[name] = user.email;
}
function read(req: any) {
  console.log(req[plan]);
  console.log(req[viewer]); //= email contact.email (inferred)
  console.log(req[name]); //= email contact.email (inferred)
}
type Request = { url: string } & { [viewer]?: User };
function typed(req: Request) {
  console.log(req[viewer]?.plan);
  console.log({ viewer: req[viewer] }); //= email contact.email (inferred)
}
`,
  'what is given in the line above': `
class Job {
  private subject = '';
  tell(other: Job) {
    this.subject = user.email;
    console.log(this.subject); //= email contact.email (inferred)
    this.subject = user.plan;
    console.log(this.subject);
    if (any.late) this.subject = user.email;
    console.log(this.subject); //= email contact.email (inferred)
  }
}
`,
  'a private field that only masked values get to': `
const mask = (text: string) => '***@' + (text.split('@')[1] ?? '');
class Attempt {
  #email = '';
  private phone = '';
  mail = '';
  set email(text: string) { this.#email = mask(text); }
  set number(text: string) { this.phone = text.slice(-2); }
  tell() {
    console.log(this.#email);
    console.log(this.phone); //= phone contact.phone (inferred, pseudonymised)
    console.log(this.mail); //= mail contact.email (inferred)
  }
}
new Attempt().email = user.email;
`,
};

describe('what is carried along', () => {
  testWays(ways, { shared, infer: true });
});
