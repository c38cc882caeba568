import { defineRegion } from '../message.js';
import { statementEn } from './en.js';

/** Wat een Belgische lezer anders leest dan een Nederlandse. */
export const statementNlBe = defineRegion(statementEn)({
  'placeholder.basis': 'rechtsgrond',
  'basis.except': 'Voor {data} geldt een andere rechtsgrond.',
  'basis.of': 'Voor {data} geldt deze rechtsgrond.',
  'who.number': 'Ons ondernemingsnummer is {number}.',
});

/** Wat een Belgische lezer anders leest die met `u` wordt aangesproken. */
export const statementNlBeFormal = defineRegion(statementEn)({
  'who.dpo': 'Onze functionaris voor gegevensbescherming (DPO) beantwoordt uw vragen over privacy {channels}.',
  'who.dpoNone': 'Wij hebben geen functionaris voor gegevensbescherming.',
});

/** Wat een Belgische lezer anders leest die met `je` wordt aangesproken. */
export const statementNlBeInformal = defineRegion(statementEn)({
  'placeholder.law': 'de wet die dit voorschrijft of toelaat',
  'placeholder.logic': 'hoe de beslissing tot stand komt',
  'placeholder.significance': 'wat de beslissing voor jou betekent',
  'placeholder.humanReview': 'hoe een mens naar de beslissing kijkt',
  'summary.what': 'We houden dit van je bij: {groups}.',
  'summary.stop': 'Je kan bezwaar maken of je gegevens laten wissen: {channels}.',
  'summary.stopConsent': 'Je kan je toestemming intrekken, bezwaar maken of je gegevens laten wissen: {channels}.',
  'who.dpo': 'Onze functionaris voor gegevensbescherming beantwoordt je vragen over privacy {channels}.',
  'who.dpoNone': 'We hebben geen functionaris voor gegevensbescherming.',
  'basis.withdraw': 'Je kan die altijd intrekken {withdraw}.',
  'automated.heading': 'Automatische beslissingen',
  'automated.none': 'We laten geen beslissingen over jou aan een computer over.',
  'automated.logic': 'Zo komt de beslissing tot stand: {logic}.',
  'automated.significance': 'Dit betekent ze voor jou: {significance}.',
  'automated.ground.contract': 'De beslissing is nodig voor een overeenkomst met jou.',
  'automated.ground.law': 'De wet laat deze beslissing toe.',
  'automated.review': 'Je kan er een mens naar laten kijken, je mening geven en de beslissing aanvechten: {how}.',
  'transfers.adequacy': 'De Europese Commissie heeft beslist dat gegevens daar voldoende beschermd zijn ({article}).',
  'device.settings': 'Je kan je keuze aanpassen {settings}.',
  'rights.route': 'Je kan dit ook zelf doen: {routes}.',
  'rights.identity.login': 'Dat doe je door aan te melden.',
  'rights.identity.redactedIdCopy':
    'Kan het niet anders? Stuur een kopie van de voorkant van je identiteitskaart, met foto en kaartnummer zwart gemaakt.',
  'complaint.authority': 'Je kan altijd een klacht indienen bij de {authority} ({link}).',
  'complaint.authorityPlain': 'Je kan altijd een klacht indienen bij de {authority}.',
  'complaint.court': 'Je kan ook naar de rechter.',
});
