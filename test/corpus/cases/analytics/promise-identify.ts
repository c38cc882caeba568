// rule: no-personal-data-in-analytics
// form: await or promise
import { PostHog } from 'posthog-node';

const posthog = new PostHog('phc_not_a_key');

interface Student {
  id: string;
  birthDate: string;
  school: { name: string };
}

const load = async (id: string): Promise<Student> => (await fetch(`/api/students/${id}`)).json() as Promise<Student>;

export async function enrolled(ids: readonly string[]): Promise<void> {
  const results = await Promise.allSettled(ids.map((id) => load(id)));
  for (const result of results) {
    if (result.status === 'rejected') continue;
    const student = result.value;
    posthog.capture({ distinctId: student.id, event: 'enrolled', properties: { school: student.school.name } });
    posthog.identify({ distinctId: student.id, properties: { born: student.birthDate } }); // expect: no-personal-data-in-analytics identity.birthDate
  }
}
