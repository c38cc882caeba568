// rule: no-personal-data-in-analytics
// form: class field
import mixpanel from 'mixpanel-browser';
import { type ChangeEvent, Component } from 'react';

interface State {
  email: string;
  step: number;
}

export class SignUp extends Component<{ plan: string }, State> {
  override state: State = { email: '', step: 1 };

  private readonly change = (event: ChangeEvent<HTMLInputElement>): void => {
    this.setState({ email: event.target.value });
  };

  private readonly next = (): void => {
    mixpanel.track('sign-up step', { step: this.state.step, plan: this.props.plan });
    mixpanel.people.set({ $email: this.state.email }); // expect: no-personal-data-in-analytics contact.email
    this.setState(({ step }) => ({ step: step + 1 }));
  };

  override render() {
    return (
      <form onSubmit={this.next}>
        <input type="email" value={this.state.email} onChange={this.change} />
        <button type="submit">Next</button>
      </form>
    );
  }
}
