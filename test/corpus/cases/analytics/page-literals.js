// rule: no-personal-data-in-analytics
// form: literal text
export function pages() {
  gtag('event', 'page_view', { page_title: 'Your name and e-mail address', page_path: '/account/email' });
  fbq('track', 'PageView');
  plausible('Signup', { props: { field: 'phone' } });
}
