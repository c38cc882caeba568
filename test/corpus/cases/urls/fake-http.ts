// rule: no-personal-data-in-urls
// form: test double
class RecordingHttp {
  readonly seen: string[] = [];
  get(url: string) {
    this.seen.push(url);
    return { status: 200 };
  }
}

export function checkLookup(user: { email: string }) {
  const http = new RecordingHttp();
  http.get(`/users?email=${user.email}`);
  return http.seen.length === 1;
}
