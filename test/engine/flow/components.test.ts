import { testWays } from '../../support/ways.js';

const shared = `
declare const console: { log(...values: unknown[]): void };
interface User { email: string; theme: string }
interface Props { user: User; label: string }
`;

const beside = {
  '/app/views.d.ts': `
declare module 'views' {
  class Component<Given = {}, Kept = {}> { props: Readonly<Given>; state: Readonly<Kept>; setState(kept: unknown): void }
}
`,
};

/** What a class of a library, or of the project, holds for those that extend it: each line says what is handed over. */
const ways: Readonly<Record<string, string>> = {
  'properties of a component that a class of a library declares': `
import { Component } from 'views';
class Card extends Component<Props, { guest: User; step: number }> {
  shown() {
    console.log(this.props.user.email); //= email contact.email (inferred)
    console.log(this.props.user.theme, this.props.label);
    console.log(this.props); //= email contact.email (inferred)
    console.log(this.state.guest); //= email contact.email (inferred)
    console.log(this.state.step);
    const { user, label } = this.props;
    console.log(user); //= email contact.email (inferred)
    console.log(label);
  }
}
abstract class Page<Given> extends Component<Given & { title: string }> {}
class Profile extends Page<{ user: User }> {
  shown = () => {
    console.log(this.props.user.email); //= email contact.email (inferred)
    console.log(this.props.title, this.props.user.theme);
  };
}
declare class Panel<Given> { given: Given; label: string }
class Door extends Panel<User> {
  shown() {
    console.log(this.given); //= email contact.email (inferred)
    console.log(this.given.email); //= email contact.email (inferred)
    console.log(this.given.theme, this.label);
  }
}
class Alone {
  [name: string]: any;
  shown() {
    console.log(this.label);
  }
}
`,
  'what a component is told to keep': `
declare class Component { state: any; setState(kept: unknown): void }
class Kept extends Component {
  state: any = { who: '', tone: '', step: 0 };
  load(user: User) {
    this.setState({ who: user.email, tone: user.theme });
    this.setState((before: any) => ({ ...before, also: user.email }));
  }
  shown() {
    console.log(this.state.who); //= email contact.email (inferred)
    console.log(this.state.also); //= email contact.email (inferred)
    console.log(this.state.tone, this.state.step);
  }
}
`,
};

describe('what components hold', () => {
  testWays(ways, { shared, infer: true, beside });
});
