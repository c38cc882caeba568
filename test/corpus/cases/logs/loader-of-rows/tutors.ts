// rule: no-personal-data-in-logs
// form: generics
import { Logger } from 'tslog';

import { Loader } from './loader';

interface Tutor { subject: string; givenName: string; familyName: string }
interface Course { title: string; tutor: number }

const log = new Logger({ name: 'courses' });

async function read<T>(path: string): Promise<T> {
  const response = await fetch(path);
  return (await response.json()) as T;
}

const tutors = new Loader((id: number) => read<Tutor>(`/api/tutors/${id}`));
const courses = new Loader((slug: string) => read<Course>(`/api/courses/${slug}`));

export async function show(slug: string): Promise<string> {
  const course = await courses.load(slug);
  log.info('course', course, 'of', courses.size);
  const tutor = await tutors.load(course.tutor);
  log.info('tutor', tutor); // expect: no-personal-data-in-logs identity.name
  return `${course.title} (${tutor.subject})`;
}
