// rule: no-personal-data-in-analytics
// form: class field
import posthog from 'posthog-js';
import { Component } from 'react';

interface State {
  answers: { fullName: string; birthDate: string; allergies: string };
  page: number;
}

export class IntakeWizard extends Component<{ clinic: string }, State> {
  override state: State = { answers: { fullName: '', birthDate: '', allergies: '' }, page: 0 };

  private readonly save = async (): Promise<void> => {
    const filled = Object.values(this.state.answers).filter((answer) => answer !== '').length;
    await fetch('/api/intake', { method: 'POST', body: JSON.stringify(this.state.answers) });
    posthog.capture('intake saved', { page: this.state.page, filled, adult: this.state.answers.birthDate < '2008' });
    this.setState({ page: this.state.page + 1 });
  };

  override render() {
    return <button onClick={() => void this.save()}>{this.props.clinic}</button>;
  }
}
