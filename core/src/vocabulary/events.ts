import type { WordingTerm } from './term.js';

/**
 * Events from which a retention period starts; `running` is the noun phrase after "na", "after", "après", "nach" (dative), `short`
 * the noun where that form is none: English after "of", German as a subject.
 */
export const events = {
  collected: {
    labels: {
      nl: { label: 'Verzamelen van de gegevens', running: 'het verzamelen' },
      en: { label: 'Collection of the data', running: 'collection' },
      fr: { label: 'Collecte des données', running: 'la collecte' },
      de: { label: 'Erhebung der Daten', running: 'der Erhebung', short: 'die Erhebung' },
    },
  },
  'contract.end': {
    labels: {
      nl: { label: 'Einde van de overeenkomst', running: 'het einde van de overeenkomst' },
      en: { label: 'End of the contract', running: 'the end of the contract' },
      fr: { label: 'Fin du contrat', running: 'la fin du contrat' },
      de: { label: 'Ende des Vertrags', running: 'dem Ende des Vertrags', short: 'das Ende des Vertrags' },
    },
  },
  'customer.end': {
    labels: {
      nl: { label: 'Einde van de klantrelatie', running: 'het einde van de klantrelatie' },
      en: { label: 'End of the customer relationship', running: 'the end of the customer relationship' },
      fr: { label: 'Fin de la relation client', running: 'la fin de la relation client' },
      de: {
        label: 'Ende der Kundenbeziehung',
        running: 'dem Ende der Kundenbeziehung',
        short: 'das Ende der Kundenbeziehung',
      },
    },
  },
  'account.deleted': {
    labels: {
      nl: { label: 'Verwijderen van het account', running: 'het verwijderen van het account' },
      en: { label: 'Deletion of the account', running: 'deletion of the account' },
      fr: { label: 'Suppression du compte', running: 'la suppression du compte' },
      de: { label: 'Löschung des Kontos', running: 'der Löschung des Kontos', short: 'die Löschung des Kontos' },
    },
  },
  'newsletter.unsubscribe': {
    labels: {
      nl: { label: 'Uitschrijving', running: 'uw uitschrijving' },
      en: { label: 'Unsubscription', running: 'your unsubscription' },
      fr: { label: 'Désabonnement', running: 'votre désabonnement' },
      de: { label: 'Abmeldung', running: 'Ihrer Abmeldung', short: 'Ihre Abmeldung' },
      'nl-informal': { running: 'je uitschrijving' },
      'fr-informal': { running: 'ton désabonnement' },
      'de-informal': { running: 'deiner Abmeldung', short: 'deine Abmeldung' },
    },
  },
  'consent.withdrawn': {
    labels: {
      nl: { label: 'Intrekken van de toestemming', running: 'het intrekken van uw toestemming' },
      en: { label: 'Withdrawal of consent', running: 'withdrawal of your consent' },
      fr: { label: 'Retrait du consentement', running: 'le retrait de votre consentement' },
      de: {
        label: 'Widerruf der Einwilligung',
        running: 'dem Widerruf Ihrer Einwilligung',
        short: 'der Widerruf Ihrer Einwilligung',
      },
      'nl-informal': { running: 'het intrekken van je toestemming' },
      'fr-informal': { running: 'le retrait de ton consentement' },
      'de-informal': { running: 'dem Widerruf deiner Einwilligung', short: 'der Widerruf deiner Einwilligung' },
    },
  },
  objection: {
    labels: {
      nl: { label: 'Bezwaar', running: 'uw bezwaar' },
      en: { label: 'Objection', running: 'your objection' },
      fr: { label: 'Opposition', running: 'votre opposition' },
      de: { label: 'Widerspruch', running: 'Ihrem Widerspruch', short: 'Ihr Widerspruch' },
      'nl-informal': { running: 'je bezwaar' },
      'fr-informal': { running: 'ton opposition' },
      'de-informal': { running: 'deinem Widerspruch', short: 'dein Widerspruch' },
    },
  },
  'contact.last': {
    labels: {
      nl: { label: 'Laatste contact', running: 'het laatste contact' },
      en: { label: 'Last contact', running: 'the last contact' },
      fr: { label: 'Dernier contact', running: 'le dernier contact' },
      de: { label: 'Letzter Kontakt', running: 'dem letzten Kontakt', short: 'der letzte Kontakt' },
    },
  },
  'request.closed': {
    labels: {
      nl: { label: 'Volledige afhandeling van de vraag', running: 'de volledige afhandeling van uw vraag' },
      en: {
        label: 'Full handling of the request',
        running: 'your request has been fully handled',
        short: 'the full handling of your request',
      },
      fr: { label: 'Traitement complet de la demande', running: 'le traitement complet de votre demande' },
      de: {
        label: 'Vollständige Bearbeitung der Anfrage',
        running: 'der vollständigen Bearbeitung Ihrer Anfrage',
        short: 'die vollständige Bearbeitung Ihrer Anfrage',
      },
      'nl-informal': { running: 'de volledige afhandeling van je vraag' },
      'fr-informal': { running: 'le traitement complet de ta demande' },
      'de-informal': {
        running: 'der vollständigen Bearbeitung deiner Anfrage',
        short: 'die vollständige Bearbeitung deiner Anfrage',
      },
    },
  },
  'invoice.issued': {
    labels: {
      nl: { label: 'Factuurdatum', running: 'de factuurdatum' },
      en: { label: 'Invoice date', running: 'the invoice date' },
      fr: { label: 'Date de la facture', running: 'la date de la facture' },
      de: { label: 'Rechnungsdatum', running: 'dem Rechnungsdatum', short: 'das Rechnungsdatum' },
    },
  },
  'payment.settled': {
    labels: {
      nl: { label: 'Volledige betaling', running: 'de volledige betaling' },
      en: { label: 'Full payment', running: 'full payment' },
      fr: { label: 'Paiement intégral', running: 'le paiement intégral' },
      de: { label: 'Vollständige Zahlung', running: 'der vollständigen Zahlung', short: 'die vollständige Zahlung' },
    },
  },
  'claim.resolved': {
    labels: {
      nl: { label: 'Definitieve afhandeling van het geschil', running: 'de definitieve afhandeling van het geschil' },
      en: { label: 'Final settlement of the dispute', running: 'the final settlement of the dispute' },
      fr: { label: 'Règlement définitif du litige', running: 'le règlement définitif du litige' },
      de: {
        label: 'Endgültige Erledigung der Streitigkeit',
        running: 'der endgültigen Erledigung der Streitigkeit',
        short: 'die endgültige Erledigung der Streitigkeit',
      },
    },
  },
  'session.end': {
    labels: {
      nl: { label: 'Einde van de sessie', running: 'het einde van de sessie' },
      en: { label: 'End of the session', running: 'the end of the session' },
      fr: { label: 'Fin de la session', running: 'la fin de la session' },
      de: { label: 'Ende der Sitzung', running: 'dem Ende der Sitzung', short: 'das Ende der Sitzung' },
    },
  },
  'application.closed': {
    labels: {
      nl: { label: 'Einde van de sollicitatieprocedure', running: 'het einde van de sollicitatieprocedure' },
      en: { label: 'End of the recruitment procedure', running: 'the end of the recruitment procedure' },
      fr: { label: 'Fin de la procédure de recrutement', running: 'la fin de la procédure de recrutement' },
      de: {
        label: 'Ende des Bewerbungsverfahrens',
        running: 'dem Ende des Bewerbungsverfahrens',
        short: 'das Ende des Bewerbungsverfahrens',
      },
    },
  },
} as const satisfies Readonly<Record<string, WordingTerm>>;
