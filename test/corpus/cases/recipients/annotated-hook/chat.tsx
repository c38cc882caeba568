// rule: no-undeclared-recipient
// form: hook returning functions
// annotated: yes
import type { Personal } from '@verklaar/annotations';

import { useChat } from './use-chat';

interface Props {
  visitor: { handle: Personal<string, 'account.username'>; page: string };
}

export function Chat({ visitor }: Props) {
  const { open, tag } = useChat();
  tag(visitor.page);
  tag(visitor.handle); // expect: no-undeclared-recipient account.username
  return <button onClick={open}>Chat</button>;
}
