// rule: no-personal-data-in-urls
// form: length or comparison
// annotated: yes
import type { Personal } from '@verklaar/annotations';

export function reviewUrl(review: { text: Personal<string, 'comm.message'>; stars: number }) {
  return new URL(`/reviews?stars=${review.stars}&length=${review.text.length}&empty=${review.text === ''}`, 'https://shop.example');
}
