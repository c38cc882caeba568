// rule: no-personal-data-in-analytics
// form: length or comparison
// annotated: yes
import type { Personal } from '@verklaar/annotations';
import posthog from 'posthog-js';

interface Post {
  text: Personal<string, 'comm.message'>;
  author: Personal<string, 'account.username'>;
}

export function published(post: Post, me: string) {
  posthog.capture('published', { length: post.text.length, own: post.author === me, empty: !post.text });
}
