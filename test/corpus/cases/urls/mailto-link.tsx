// rule: no-personal-data-in-urls
// form: not a personal name
export function Colophon({ office, year }: { office: { label: string }; year: number }) {
  const mail = 'info@bakery.example';
  return (
    <footer>
      <a href={`mailto:${mail}`}>{office.label}</a>
      <a href={`/colophon/${year}`}>Colofon</a>
    </footer>
  );
}
