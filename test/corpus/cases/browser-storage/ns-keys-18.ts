// rule: no-personal-data-in-browser-storage
// form: namespace import
import * as Cookies from 'js-cookie';

export function settle(user: { email: string; locale: string; collapsed: boolean }) {
  Cookies.set('locale', user.locale);
  Cookies.set('nav', user.collapsed ? 'small' : 'wide', { expires: 30 });
  return user.email !== '';
}
