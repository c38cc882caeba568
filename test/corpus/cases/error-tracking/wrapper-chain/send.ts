import Bugsnag from '@bugsnag/js';

export const send = (fields: { area: string; about: string }) => Bugsnag.leaveBreadcrumb(fields.area, fields);
