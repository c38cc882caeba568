import type { TermGroup } from '../term.js';

/** Special categories (Art. 9 GDPR), criminal data (Art. 10) and national identification numbers (Art. 87). */
export const sensitiveTerms: readonly TermGroup[] = [
  {
    category: 'nationalId',
    types: ['number'],
    en: `
      ssn, social security number, social security no, social security nr, national id, national id number, national number, national identification number, national identity number, national insurance number, nino, nin number,
      personal identification number, citizen service number, tax id of person, personal tax id, taxpayer identification number, tax identification number, national register number, nhs number, social insurance number`,
    nl: `
      bsn, bsn nummer, bsn nr, burgerservicenummer, burger service nummer, sofinummer, sofi nummer, sofi, rijksregisternummer, rijksregister nummer, rijksregisternr, rrn, rrnr, rr nummer,
      insz, insz nummer, inss nummer, nationaal nummer, identificatienummer van de sociale zekerheid, bisnummer, bis nummer, persoonsnummer, a nummer gba`,
    fr: `
      nir, numero securite sociale, numero de securite sociale, num secu, numero secu, num securite sociale, niss, numero niss, numero national, numero de registre national, numero registre national, numero insee,
      numero d identification nationale, numero fiscal, numero carte vitale, numero inss`,
    de: `
      steuer id, steuerid, steuer identifikationsnummer, steueridentifikationsnummer, steuernummer, steuer nummer, steuer nr, sozialversicherungsnummer, sozialversicherungs nummer, sv nummer, svnr, sv nr, rentenversicherungsnummer, personenkennzahl,
      personenkennziffer, krankenversicherungsnummer, krankenversichertennummer, versichertennummer, ahv nummer, ahvnummer`,
  },
  {
    category: 'nationalId',
    needs: 'person',
    types: ['number'],
    en: 'tax id, tax number, tin, nin, national code, sin',
    fr: 'nif',
    de: 'idnr',
  },
  {
    // A medicine by itself is a product; that somebody takes it is about their health.
    category: 'special.health',
    needs: 'personOrAlone',
    en: 'medication, medications',
    nl: 'medicijn, medicijnen',
    fr: 'medicament, medicaments',
    de: 'medikament, medikamente',
  },
  {
    category: 'special.health',
    types: ['number', 'date'],
    notAfter: 'server, system, service, network, cluster, app, node',
    en: `
      diagnoses, icd code, icd 10 code, icd10 code, blood type, blood group, blood pressure, heart rate, resting heart rate, allergies, allergy, medical history, medical record, medical records, medical record number, medical condition,
      medical conditions, health condition, health conditions, health status of patient, medical notes, health data, health record, health records, disability, disabilities, pregnancy, pregnancy status, pregnancy due date, hiv status, mental health, vaccination status, vaccinations,
      sick leave, sick days, sickness absence, dietary restrictions medical, bmi, body mass index, blood glucose, blood sugar, menstrual cycle, symptom list, patient symptoms, prescription drugs, lab results patient, disease history, chronic disease, chronic conditions, mrn`,
    nl: `
      medicatie, bloedgroep, bloeddruk, hartslag, allergie, allergieen, ziekte, ziektes, ziekten, aandoening, aandoeningen, ziektegeschiedenis, medische gegevens, medisch dossier, medische geschiedenis, gezondheidsgegevens,
      gezondheidstoestand, zwangerschap, zwanger, handicap, arbeidsongeschiktheid, ziekteverzuim, ziekteverlof, ziekmelding, verzuimreden, vaccinatiestatus, vaccinaties, symptomen, zorgbehoefte, zorgindicatie`,
    fr: `
      groupe sanguin, tension arterielle, frequence cardiaque, maladie, maladies, antecedents medicaux, dossier medical, donnees de sante, donnees sante, etat de sante, etat sante,
      grossesse, handicap, arret maladie, vaccination, symptomes, pathologie, pathologies, traitement medical, allergie`,
    de: `
      medikation, blutgruppe, blutdruck, herzfrequenz, puls, allergie, allergien, krankheit, krankheiten, vorerkrankung, vorerkrankungen, krankengeschichte, patientenakte, gesundheitsdaten, gesundheitszustand,
      schwangerschaft, schwanger, behinderung, schwerbehinderung, grad der behinderung, krankmeldung, krankschreibung, krankheitstage, impfstatus, impfungen, symptome, befund, befunde, pflegegrad`,
  },
  {
    category: 'special.health',
    needs: 'text',
    of: 'patient, visit, consultation, encounter',
    en: 'diagnosis, diagnose',
    nl: 'diagnose',
    de: 'diagnose, diagnosen',
  },
  {
    // In English and in code, what a program finds wrong.
    category: 'special.health',
    needs: 'person',
    of: 'patient, visite, consultation, sejour',
    fr: 'diagnostic, diagnostic medical',
  },
  {
    category: 'special.health',
    needs: 'person',
    types: ['number'],
    en: 'weight, height, symptoms, treatment, treatments, prescription, prescriptions, health, condition, conditions, illness, disease, pulse, lab results, vaccination',
    nl: 'gewicht, lengte, behandeling, recept, recepten, gezondheid, klachten',
    fr: 'poids, taille, traitement, ordonnance, sante',
    de: 'gewicht, groesse, koerpergroesse, behandlung, rezept, gesundheit',
  },
  {
    category: 'special.religion',
    en: 'religion, religious belief, religious beliefs, religious affiliation, church membership, faith of user, denomination of person',
    nl: 'religie, godsdienst, geloof, geloofsovertuiging, levensovertuiging, kerkgenootschap, kerklidmaatschap, religies',
    fr: 'religion, confession religieuse, croyance religieuse, croyances, conviction religieuse, appartenance religieuse',
    de: 'religion, konfession, religionszugehoerigkeit, glaube, glaubensbekenntnis, kirchenzugehoerigkeit, weltanschauung',
  },
  {
    category: 'special.racialEthnic',
    en: 'ethnicity, ethnicities, ethnic origin, ethnic background, ethnic group, racial origin, race or ethnicity, race ethnicity, skin color of user',
    nl: 'etniciteit, etnische afkomst, etnische achtergrond, huidskleur',
    fr: 'ethnie, origine ethnique, origine raciale, couleur de peau',
    de: 'ethnie, ethnizitaet, ethnische herkunft, hautfarbe',
  },
  {
    category: 'special.racialEthnic',
    needs: 'person',
    en: 'race',
    nl: 'ras, afkomst',
    fr: 'race, origine',
    de: 'rasse, herkunft',
  },
  {
    category: 'special.political',
    en: 'political opinion, political opinions, political party, political party membership, political affiliation, political views, party membership, voting preference, political preference',
    nl: 'politieke voorkeur, politieke opvatting, politieke opvattingen, partijlidmaatschap, stemvoorkeur, politieke partij',
    fr: 'opinion politique, opinions politiques, parti politique, affiliation politique, preference politique',
    de: 'politische meinung, politische ansichten, parteizugehoerigkeit, politische einstellung, parteimitgliedschaft',
  },
  {
    category: 'special.union',
    en: 'trade union, trade union membership, union membership, labor union, labour union, union member number',
    nl: 'vakbond, vakbondslidmaatschap, vakbondslid, lidmaatschap vakbond, syndicaat',
    fr: 'syndicat, appartenance syndicale, adhesion syndicale, affiliation syndicale',
    de: 'gewerkschaft, gewerkschaftszugehoerigkeit, gewerkschaftsmitgliedschaft',
  },
  {
    category: 'special.sexLife',
    en: 'sexual orientation, sexuality, sexual preference, sexual preferences, sex life',
    nl: 'seksuele geaardheid, seksuele voorkeur, seksuele gerichtheid, geaardheid, seksuele orientatie',
    fr: 'orientation sexuelle, vie sexuelle, sexualite',
    de: 'sexuelle orientierung, sexualitaet, sexuelle ausrichtung, sexualleben',
  },
  {
    category: 'special.biometric',
    notAfter: 'device, browser, visitor, canvas, client, key, cert',
    types: ['number'],
    en: 'biometric data, biometrics, biometric template, fingerprint template, fingerprint image, fingerprint scan, face embedding, face embeddings, face descriptor, face encoding, faceprint, face print, voiceprint, voice print, iris scan, retina scan, face template, facial features',
    nl: 'biometrische gegevens, vingerafdruk, vingerafdrukken, gezichtsscan, irisscan, stemafdruk',
    fr: 'donnees biometriques, empreinte digitale, empreintes digitales, empreinte vocale, reconnaissance faciale donnees',
    de: 'biometrische daten, fingerabdruck, fingerabdruecke, gesichtsscan, irisscan, stimmabdruck',
  },
  {
    category: 'special.genetic',
    en: 'genetic data, dna profile, dna sequence of patient, dna sample, genetic test, genetic test result, genetic profile',
    nl: 'genetische gegevens, dna profiel, dnaprofiel',
    fr: 'donnees genetiques, profil adn, profil genetique',
    de: 'genetische daten, dna profil, gendaten, dnaprofil',
  },
  {
    category: 'criminal',
    en: 'criminal record, criminal records, criminal history, criminal convictions, criminal conviction, criminal background, arrest record, police record',
    nl: 'strafblad, strafrechtelijke gegevens, veroordelingen, veroordeling, strafrechtelijk verleden, justitiele gegevens, vog nummer, strafrechtelijke veroordeling',
    fr: 'casier judiciaire, condamnations penales, condamnation penale, condamnations, antecedents judiciaires',
    de: 'vorstrafe, vorstrafen, strafregister, fuehrungszeugnis, verurteilungen, strafregisterauszug, polizeiliches fuehrungszeugnis',
  },
];
