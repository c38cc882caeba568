import type { TermGroup } from '../term.js';

/** What people write and say. */
export const communicationTerms: readonly TermGroup[] = [
  {
    category: 'comm.message',
    notAfter: 'error, log, commit, success, default, status',
    en: `
      customer message, contact message, visitor message, email body, mail body, email content, email text, mail text, mail content, sms body,
      sms text, sms content, chat message, chat messages, chat history, direct message, private message, personal message, message from user,
      customer comment, customer note, customer notes, customer feedback, user feedback, feedback text, feedback message, feedback comment,
      patient note, patient notes, client notes text, customer remarks, voicemail, gift message, conversation transcript, chat transcript, cover letter,
      motivation letter, user bio, about me`,
    nl: `
      klantbericht, berichttekst, chatbericht, chatberichten, smstekst, mailtekst, mailinhoud, motivatiebrief, klantopmerking, opmerking klant,
      opmerkingen klant, privebericht, persoonlijk bericht, contactbericht`,
    fr: `
      message client, message du client, message utilisateur, message prive, corps du mail, corps email, corps du courriel, commentaire client,
      lettre de motivation, texte sms, remarque client`,
    de: `
      kundennachricht, chatnachricht, chatnachrichten, nachrichtentext, mailtext, sms text, privatnachricht, anschreiben, motivationsschreiben,
      kundenkommentar, kundenanmerkung, persoenliche nachricht`,
  },
  {
    category: 'comm.message',
    needs: 'person',
    of: `
      contact form, contact request, contact submission, contact form data, feedback form, enquiry, inquiry, complaint, contactformulier,
      kontaktformular, kontaktanfrage, formulaire contact`,
    en: 'message, text, body, subject, description, comment, comments, note, notes, bio, biography, about, remarks, feedback, question, request text, answer',
    nl: 'bericht, opmerking, opmerkingen, vraag, notitie, notities, toelichting, tekst, beschrijving',
    fr: 'message, commentaire, commentaires, remarque, remarques, description, biographie, note',
    de: 'nachricht, kommentar, anmerkung, anmerkungen, bemerkung, bemerkungen, notiz, notizen, mitteilung, frage',
  },
  {
    category: 'comm.support',
    en: `
      support message, support question, support request text, support request message, support request body, ticket message, ticket body,
      ticket description, ticket comment, helpdesk message, complaint text, complaint message, inquiry message, enquiry message,
      inquiry text, enquiry text, complaint description`,
    nl: 'supportbericht, supportvraag, klachttekst, klachtomschrijving, helpdeskvraag, hulpvraag, ticketbericht, ticketomschrijving',
    fr: 'message support, message du support, texte reclamation, description reclamation, question support',
    de: 'supportnachricht, supportanfrage text, beschwerdetext, ticketnachricht, ticket nachricht, beschreibung beschwerde',
  },
  {
    category: 'comm.recording',
    en: 'call recording, call recording url, voice recording, voice message, voice note, call transcript, phone recording, meeting transcript',
    nl: 'gespreksopname, gespreksopnamen, telefoonopname, spraakbericht',
    fr: 'enregistrement appel, enregistrement vocal, message vocal',
    de: 'gespraechsaufzeichnung, anrufaufzeichnung, sprachnachricht, sprachaufnahme, gespraechsmitschnitt',
  },
  {
    category: 'comm.remoteSession',
    en: 'teamviewer id, team viewer id, anydesk id, remote session password, remote support code',
    nl: 'teamviewer wachtwoord, anydesk code',
  },
];
