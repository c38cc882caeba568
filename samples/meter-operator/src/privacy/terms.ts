import { category, event } from '@verklaar/annotations';

export const applicationDecided = event({
  id: 'x.applicationDecided',
  labels: {
    nl: 'de beslissing op uw aanvraag',
    en: 'the decision on your application',
    de: 'der Entscheidung über Ihren Antrag',
  },
});

export const organisationName = category({
  id: 'professional.organisation',
  parent: 'professional.job',
  labels: { nl: 'organisatie', en: 'organisation', de: 'Organisation' },
});
