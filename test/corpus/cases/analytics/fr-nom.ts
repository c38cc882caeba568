// rule: no-personal-data-in-analytics
// form: names in other languages
import posthog from 'posthog-js';

interface Boutique {
  nom: string;
  ville: string;
  articles: { nom: string }[];
}

export function visite(boutique: Boutique) {
  posthog.capture('visite', { boutique: boutique.nom, articles: boutique.articles.map((article) => article.nom) });
}
