// rule: no-personal-data-in-analytics
// form: callback
import ReactGA from 'react-ga4';

interface Props {
  user: { username: string; phone: string };
  items: { title: string }[];
}

export function List({ user, items }: Props) {
  const onOpen = (title: string) => {
    ReactGA.event({ category: 'list', action: 'open', label: title });
    ReactGA.event({ category: 'list', action: 'open', label: user.username }); // expect: no-personal-data-in-analytics account.username
  };
  return (
    <ul>
      {items.map((item) => (
        <li key={item.title} onClick={() => onOpen(item.title)}>
          {item.title}
        </li>
      ))}
    </ul>
  );
}
