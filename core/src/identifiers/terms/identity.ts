import type { TermGroup } from '../term.js';

/** Names, birth, gender, photos and papers of people. */
export const identityTerms: readonly TermGroup[] = [
  {
    category: 'identity.name',
    en: `
      first name, firstname, fname, last name, lname, middle name, given name, surname, family name, forename,
      maiden name, birth name, middle initial, name prefix and surname, card holder name, cardholder name, name on card, holder name,
      account holder name, nick name, preferred first name, first and last name, first last name, person name, recipient name,
      receiver name, billing name, shipping name, contact name, reporter name, customer name, visitor name,
      passenger name, beneficiary name, name of birth, spouse name, legal first name, legal last name, attendee name`,
    nl: `
      voornaam, voornamen, achternaam, achternamen, tussenvoegsel, tussenvoegsels, roepnaam, voorletter, voorletters,
      geslachtsnaam, meisjesnaam, familienaam, geboortenaam, volledige naam, partnernaam, naam rekeninghouder,
      tenaamstelling, naam aanvrager, naam kaarthouder, doopnaam, doopnamen, schermnaam`,
    fr: `
      prenom, nom de famille, nom famille, nom de naissance, nom naissance, nom complet, nom et prenom, nom prenom, prenom nom, nom usage, nom d usage,
      nom de jeune fille, deuxieme prenom, nom patronymique, nom titulaire, nom du titulaire, nom client, nom du client,
      nom utilisateur complet`,
    de: `
      vorname, vornamen, nachname, nachnamen, familienname, geburtsname, maedchenname, rufname, zuname, namenszusatz,
      vollstaendiger name, voller name, zweitname, kontoinhaber name, vor und nachname, vorname nachname`,
  },
  {
    category: 'identity.name',
    notAfter: `
      model, repo, repository, class, file, folder, type, package, module, project, function, method, table, column, field, property, branch, image,
      resource, namespace, schema, workflow, job, queue, topic, channel, product, event, metric, template, tag, role, permission,
      reflection, declaration, assembly, attribute, parameter, option, key, path, route, endpoint, suite, spec`,
    en: 'full name, full legal name',
  },
  { category: 'identity.name', needs: 'personOrAlone', en: 'display name, real name, initials, nickname, pretty name' },
  {
    category: 'identity.name',
    needs: 'person',
    of: 'card holder, signer, recipient, billing details, payer info',
    en: 'name, first, last, legal name, preferred name, preferred username name, formal name, names, salutation name',
    nl: 'naam, namen, voor en achternaam',
    fr: 'nom, noms, denomination',
    de: 'name, namen',
  },
  {
    category: 'identity.birthDate',
    types: ['date', 'number'],
    en: `
      birth date, birthdate, date of birth, dob, birthday, birth day, birth year, year of birth, birth month, day of birth,
      month of birth, place of birth, birth place, birthplace, city of birth, country of birth, birth city, birth country, birth number`,
    nl: `
      geboortedatum, geboorte datum, geboortejaar, geboortedag, geboortemaand, geboorteplaats, geboorteland, verjaardag, geb datum,
      datum van geboorte, leeftijd`,
    fr: `
      date de naissance, date naissance, naissance, annee naissance, annee de naissance, jour de naissance, mois naissance,
      lieu de naissance, lieu naissance, ville de naissance, ville naissance, pays de naissance, pays naissance, ddn`,
    de: 'geburtsdatum, geburtstag, geburtsjahr, geburtsmonat, geburtsort, geburtsland, geb datum, lebensalter',
  },
  {
    category: 'identity.birthDate',
    needs: 'person',
    types: ['date', 'number'],
    en: 'age, age in years',
    fr: 'age',
    de: 'alter',
  },
  {
    category: 'identity.gender',
    notAfter: 'grammatical, noun, voice, grammar',
    en: 'gender, gender identity, pronouns, preferred pronouns, salutation, honorific, honorific prefix',
    nl: 'geslacht, geslachtsaanduiding, aanhef, aanspreekvorm, aanspreektitel, voornaamwoorden',
    fr: 'sexe, civilite, genre client',
    de: 'geschlecht, anrede',
  },
  {
    category: 'identity.gender',
    needs: 'person',
    en: 'sex, title, name prefix, prefix',
    nl: 'titel',
    fr: 'genre, titre',
    de: 'titel',
  },
  {
    category: 'identity.photo',
    notAfter: 'default, placeholder, fallback, product, bot, group, channel, site, team, client, app, organization',
    en: `
      profile photo, profile picture, profile pic, profile image, profile image url, profile photo url, profile picture url,
      profile pic url, avatar url, avatar image, avatar path, photo of user, user photo, user picture, selfie, mugshot, headshot,
      passport photo, portrait photo`,
    nl: 'profielfoto, pasfoto, profielfoto url, pasfotos, profielfotos, profielafbeelding',
    fr: 'photo de profil, photo profil, photo identite, photo d identite, photo utilisateur, image de profil',
    de: 'profilbild, passfoto, passbild, profilfoto, profilbild url, lichtbild',
  },
  {
    category: 'identity.photo',
    needs: 'person',
    en: 'avatar, photo, picture, photo url, image url, picture url',
    nl: 'foto',
    de: 'bild, foto',
  },
  {
    category: 'identity.document',
    types: ['number', 'date'],
    en: `
      passport number, passport no, passport nr, id card, id card number, identity card, identity card number, identity document,
      identity document number, id document number, document number of passport, driving licence, driving licence number,
      driving license, driving license number, driver license, driver license number, drivers license, drivers license number, driver licence,
      driver licence number, residence permit, residence permit number, visa number, passport expiry,
      license plate, license plate number, licence plate, licence plate number, number plate, vehicle registration number,
      nationality, nationalities, citizenship, marital status, civil status`,
    nl: `
      paspoort, paspoortnummer, identiteitskaart, identiteitskaartnummer, identiteitsbewijs, identiteitsbewijsnummer, id kaart,
      id kaartnummer, id bewijs, legitimatiebewijs, legitimatienummer, legitimatie nummer, rijbewijs, rijbewijsnummer, verblijfsvergunning,
      verblijfsvergunningnummer, v nummer, kenteken, nummerplaat, kentekenplaat, nationaliteit, nationaliteiten, burgerlijke staat`,
    fr: `
      passeport, numero passeport, numero de passeport, carte identite, carte d identite, numero carte identite, numero de carte d identite,
      piece identite, piece d identite, numero piece identite, permis de conduire, numero permis, numero permis de conduire, permis conduire,
      titre de sejour, titre sejour, immatriculation, plaque immatriculation, plaque d immatriculation, numero immatriculation,
      nationalite, etat civil, situation familiale, situation matrimoniale`,
    de: `
      reisepass, reisepassnummer, passnummer, ausweis, ausweisnummer, personalausweis, personalausweisnummer, ausweis nr,
      fuehrerschein, fuehrerscheinnummer, aufenthaltstitel, aufenthaltserlaubnis, kfz kennzeichen, autokennzeichen,
      nummernschild, amtliches kennzeichen, fahrzeugkennzeichen, staatsangehoerigkeit, staatsbuergerschaft, nationalitaet, familienstand,
      zivilstand`,
  },
  {
    category: 'identity.document',
    needs: 'person',
    of: 'vehicle, car, voertuig, auto, fahrzeug, vehicule',
    de: 'kennzeichen',
    en: 'plate, passport',
  },
];
