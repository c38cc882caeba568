// rule: no-personal-data-in-browser-storage
// form: callback
export function Settings({ user, onTheme }: { user: { fullName: string }; onTheme: (theme: string) => void }) {
  return (
    <form>
      <h1>{user.fullName}</h1>
      <select
        onChange={(event) => {
          localStorage.setItem('theme', event.currentTarget.value);
          onTheme(event.currentTarget.value);
        }}
      >
        <option value="dark">Dark</option>
      </select>
    </form>
  );
}
