/** Words for a person whose data one keeps. A word that is as often a thing (`client`, `member`, `tenant`) is not here. */
export const persons = {
  en: `
    user, end user, customer, subscriber, employee, staff member, coworker, colleague, freelancer,
    applicant, job applicant, lead, prospect, patient, student, pupil, learner, teacher, instructor, tutor, doctor,
    physician, nurse, person, people, natural person, individual, contact, contact person, account holder, card holder,
    cardholder, policy holder, policyholder, account owner, home owner, homeowner, pet owner, buyer, purchaser, shopper,
    payer, guest, attendee, participant, registrant, passenger, traveller, traveler, resident, citizen,
    inhabitant, donor, debtor, beneficiary, insured, claimant, complainant, spouse, next of kin, emergency contact,
    guardian, caregiver, volunteer, voter, respondent, author, assignee, reviewer, commenter, follower, friend, invitee,
    inviter, signatory, requester, requestor, submitter, organizer, organiser, team member, guild member, family member, board member, club member, crew member, group member,
    org member, organization member, organisation member, workspace member, project member, room member, 
    data subject, household member, survivor, supervisor, interviewee, interviewer, recruiter`,
  nl: `
    gebruiker, eindgebruiker, klant, afnemer, koper, besteller, abonnee, medewerker, werknemer, personeelslid, collega,
    sollicitant, kandidaat, patient, leerling, cursist, docent, leraar, arts, huisarts, persoon, natuurlijk persoon,
    contactpersoon, rekeninghouder, kaarthouder, polishouder, eigenaar, huiseigenaar, gast, bezoeker, deelnemer, reiziger,
    passagier, bewoner, huurder, verhuurder, inwoner, donateur, schuldenaar, debiteur, begunstigde, verzekerde,
    echtgenoot, echtgenote, voogd, mantelzorger, vrijwilliger, kiezer, aanvrager, aanmelder, indiener, melder, ondertekenaar,
    betrokkene, gezinslid, lid, aangeslotene, opdrachtgever, zzper, bestuurder`,
  fr: `
    utilisateur, utilisatrice, acheteur, acheteuse, abonne, abonnee, employe, salarie, collaborateur, collaboratrice,
    collegue, eleve, etudiant, etudiante, enseignant, professeur, medecin, personne,
    personne de contact, interlocuteur, titulaire, titulaire du compte, proprietaire, locataire, visiteur, participant,
    participante, voyageur, passager, resident, habitant, citoyen, donateur, debiteur, beneficiaire, assure, conjoint,
    conjointe, tuteur, benevole, electeur, demandeur, signataire, adherent, particulier, internaute, patiente`,
  de: `
    benutzer, benutzerin, nutzer, nutzerin, anwender, kunde, kundin, endkunde, kaeufer, besteller, abonnent, abonnentin,
    mitarbeiter, mitarbeiterin, angestellter, beschaeftigter, arbeitnehmer, kollege, bewerber, bewerberin, patientin,
    schueler, schuelerin, studierende, lehrer, lehrerin, arzt, person, ansprechpartner, ansprechperson, kontaktperson,
    kontoinhaber, karteninhaber, eigentuemer, gast, besucher, besucherin, teilnehmer, teilnehmerin, reisender, passagier,
    bewohner, bewohnerin, mieter, mieterin, vermieter, einwohner, buerger, buergerin, spender, schuldner, versicherter,
    versicherungsnehmer, ehepartner, ehegatte, vormund, ehrenamtlicher, waehler, antragsteller, mitglied, interessent,
    rechnungsempfaenger, auftraggeber`,
} as const;

/** Forms of those words inside compounds that are no plurals: `Kundenname`, `gebruikersnaam`, `personeelsnummer`. */
export const personsInCompounds = `
  gebruikers, klanten, personeels, medewerkers, werknemers, abonnee, patienten, leerling, bewoners, huurders, deelnemers,
  leden, lid, benutzer, nutzer, kunden, mitarbeiter, bewerber, mieter, teilnehmer, mitglieds, besucher, patienten,
  schueler, personen, persoons, ansprechpartner, kontakt`;

/** Persons too, where an id follows: `memberId`. */
export const doubtfulPersons = 'member, owner, player, actor, creator, candidate, rider, visitor, caller';

/** Persons too, beside a word that is Dutch, French or German: `clientnaam`, `numeroClient`. */
export const continentalPersons = 'client, cliente, candidat, candidate';

/** Receivers whose properties are those of a person, though the word alone is often a thing: `profile.name`. */
export const personalReceivers =
  'profile, me, claims, jwt claims, id token claims, viewer, oauth profile, passport profile, myself';

/** What follows the word for a person and still means the record about them: `UserDto`, `customerData`. */
export const recordWords = `
  dto, entity, model, record, row, doc, document, data, datas, info, information, details, detail, profile, account, input,
  payload, request, req, response, resp, res, result, obj, object, json, list, array, arr, snapshot, summary, view, values,
  value, form, body, attributes, attrs, props, item, entry, insert, update, select, raw, like, base, public,
  interface, gegevens, dossier, donnees, fiche, daten, datensatz, profil, profiel, null, undefined, or, maybe`;
