// rule: no-personal-data-in-urls
// form: dynamic key
interface Candidate {
  email: string;
  birthDate: string;
  skills: string[];
}

type Facet = 'all' | 'withEmail' | 'withBirthDate';

const facets: Record<Facet, (candidate: Candidate) => boolean> = {
  all: () => true,
  withEmail: (candidate) => candidate.email !== '',
  withBirthDate: (candidate) => candidate.birthDate !== '',
};

export async function chart(candidates: readonly Candidate[]): Promise<Blob> {
  const query = new URLSearchParams();
  for (const [facet, holds] of Object.entries(facets)) {
    query.set(facet, String(candidates.filter(holds).length));
  }
  const answer = await fetch(`/charts/completeness.svg?${query.toString()}`);
  return answer.blob();
}
