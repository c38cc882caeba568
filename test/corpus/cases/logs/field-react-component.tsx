// rule: no-personal-data-in-logs
// form: class field
import { Component } from 'react';

interface Props {
  orderId: string;
}
interface State {
  billing: { street: string; city: string } | null;
  open: boolean;
}

export class BillingPanel extends Component<Props, State> {
  override state: State = { billing: null, open: false };

  override async componentDidMount(): Promise<void> {
    const response = await fetch(`/api/orders/${this.props.orderId}/billing`);
    this.setState({ billing: (await response.json()) as State['billing'] });
  }

  override componentDidUpdate(): void {
    console.debug('open', this.state.open, this.props.orderId);
    console.debug('billing', this.state.billing); // expect: no-personal-data-in-logs contact.address
  }

  override render() {
    return <p>{this.state.open ? 'open' : 'closed'}</p>;
  }
}
