import type { CategoryId } from '../../core/src/vocabulary/ids.js';

/** Names that are data of a person, by category; ids of persons apart. */
export const personalNames: readonly (readonly [CategoryId, string])[] = [
  [
    'contact.email',
    `email e_mail eMail E-Mail emailAddress email_address EmailAddress userEmail user_email customerEmail billingEmail contactEmail
    recipientEmail newEmail oldEmail currentEmail emails emailAddresses email2 emailList emailLower emailValue emailNormalized
    emailInput workEmail personalEmail email_work confirmEmail user.email order.email req.body.email form.email values.email
    subscriber.email lead.email emailOfCustomer templateData.email dbRow.email emailToSend emailFromToken userEmailAddress toEmail inviteeEmail ownerEmail
    parentEmail user.mail user.emailId mailOptions.to email.bcc envelope.cc senderEmail emailStr email-address primaryEmail accountEmail alternateEmail
    emailadres e_mailadres mailadres klantEmail klantEmailadres klant_emailadres emailadressen nieuwEmailadres factuurEmail
    gebruiker.email klant.mail bezoekerEmail
    courriel adresseEmail adresse_email adresseMail adresseElectronique adresseEmailClient utilisateur.email
    client_courriel
    emailAdresse mailAdresse kundenEmail kunden_email mitarbeiterEmail E-Mail-Adresse emailAdressen kunde.mail EMailAdresse`,
  ],
  [
    'contact.phone',
    `phone phoneNumber phone_number phoneNo phoneNr telephone telephoneNumber mobileNumber mobilePhone mobile_phone cellPhone homePhone
    workPhone userPhone customerPhone contactPhone contactNumber faxNumber whatsappNumber msisdn phones phoneNumbers phone2 phoneMobile
    phoneE164 user.mobile customer.tel employee.fax newPhone order.phone address.phone sms.to
    telefoon telefoonnummer telefoon_nummer telefoonNr telnr mobielNummer mobiel_nummer gsmNummer gsmnummer klantTelefoon klantTelefoonnummer
    telefoonnummers faxnummer bewoner.gsm klant.mobiel telefoonMobiel vasteTelefoon
    numeroTelephone numero_telephone numeroDeTelephone téléphone telephonePortable numeroPortable telephoneClient numéroMobile utilisateur.portable
    telPortable
    Telefonnummer telefonnummer telefon_nummer Telefon Rufnummer Handynummer handyNr Mobilnummer kundenTelefon Festnetz faxNummer kunde.handy
    Rückrufnummer`,
  ],
  [
    'contact.address',
    `homeAddress shippingAddress shipping_address deliveryAddress postalAddress streetAddress street streetName houseNumber house_number addressLine1
    address_line_2 zipCode zip_code postalCode postcode user.address customerAddress customer.city address.city address.zip shippingAddress.state
    residentialAddress patient.address userAddress order.shippingAddress addressLine poBox
    huisadres woonadres postadres bezorgadres afleveradres straat straatnaam huisnummer huis_nummer huisnummerToevoeging postCode woonplaats klantAdres
    klant.adres klantadres bewonersAdres adres.plaats correspondentieadres verzendadres
    adressePostale adresseLivraison adresse_de_livraison rue nomDeRue codePostal code_postal adresseClient utilisateur.adresse client_adresse
    personne.ville adresseDomicile
    Anschrift lieferAnschrift Lieferadresse wohnadresse strasse Straße Hausnummer haus_nummer postleitzahl plz wohnort kundenAdresse kunde.adresse
    kundenadresse mieter.ort adresszusatz`,
  ],
  [
    'contact.social',
    `linkedinUrl linkedin_profile twitterHandle instagramUsername facebookProfile user.linkedin contact.twitter discordUsername`,
  ],
  [
    'identity.name',
    `firstName first_name firstname lastName last_name fullName full_name middleName givenName familyName surname maidenName user.name customer.name
    userFullName customerName customer_name patientName employeeName contactName guestName passengerName accountHolderName cardholderName nameOnCard
    user.displayName displayName contact.fullName person.name users.name CustomerDto.name User.name currentUser.name user.first user.last
    billingName recipientName authorName nameOfCustomer req.user.name lead.name applicant.name subscriber.name student.name req.body.firstName
    studentFirstName userData.name userProfile.name profile.name assignee.name invitee.name user.nickname firstNames teamMemberName donorName
    voornaam achternaam tussenvoegsel roepnaam volledigeNaam klantNaam klantnaam klant.naam gebruiker.naam bewonerNaam huurdernaam medewerkerNaam
    leerlingNaam patient.naam klantVoornaam voornamen geboortenaam contactpersoonNaam clientnaam abonnee.naam naamRekeninghouder voor_naam
    prenom prénom nomDeFamille nom_de_famille nomComplet nomClient nom_client nomUtilisateurComplet client.prenom utilisateur.nom prenomNom nomTitulaire
    abonne.nom nomDuClient
    Vorname vorname Nachname nachname Familienname kundenName Kundenname kunde.name Mitarbeitername mitarbeiter.name vollstaendigerName Geburtsname
    mieterName patientenName benutzer.name kundenVorname`,
  ],
  [
    'identity.birthDate',
    `birthDate birth_date birthdate dateOfBirth date_of_birth dob birthday birthYear placeOfBirth birthPlace userBirthDate customer.age user.age patientAge
    geboortedatum geboorteDatum geboorte_datum geboortejaar geboorteplaats verjaardag leeftijd klantGeboortedatum
    dateNaissance date_de_naissance dateDeNaissance lieuNaissance villeDeNaissance anneeNaissance patient.naissance
    Geburtsdatum geburtsdatum geburts_datum Geburtsort geburtstag Geburtsjahr kundenGeburtsdatum kunde.alter`,
  ],
  [
    'identity.gender',
    `gender user.sex salutation pronouns customerGender user.title honorific geslacht aanhef aanspreekvorm civilite civilité client.sexe sexe Geschlecht
    Anrede kundenAnrede`,
  ],
  [
    'identity.photo',
    `profilePicture profile_photo avatarUrl profileImageUrl user.avatar selfie pasfoto profielfoto photoDeProfil Profilbild Passfoto user.photo`,
  ],
  [
    'identity.document',
    `passportNumber passport_number idCardNumber drivingLicenceNumber driversLicense licensePlate numberPlate nationality maritalStatus
    paspoortnummer rijbewijsnummer identiteitskaartnummer kenteken nationaliteit burgerlijkeStaat numeroPasseport carteIdentite permisDeConduire
    immatriculation plaqueImmatriculation nationalite Reisepassnummer Ausweisnummer Personalausweis Führerscheinnummer kfzKennzeichen fahrzeug.kennzeichen
    Staatsangehörigkeit familienstand`,
  ],
  [
    'nationalId',
    `bsn BSN BSNNummer bsnNummer burgerservicenummer burger_service_nummer sofinummer rijksregisternummer rijksRegisterNummer insz niss nationalNumber
    nationalId ssn socialSecurityNumber social_security_number nationalInsuranceNumber klantBsn patient.bsn user.taxId
    numeroSecuriteSociale numero_securite_sociale nir numeroNational numeroRegistreNational
    steuerId SteuerID steuernummer Sozialversicherungsnummer sozialversicherungs_nummer svNummer Krankenversichertennummer`,
  ],
  [
    'account.username',
    `username userName user_name loginName userLogin preferredUsername user.handle body.login login.username gebruikersnaam inlognaam nomUtilisateur
    nom_d_utilisateur identifiantConnexion Benutzername anmeldename`,
  ],
  [
    'account.password',
    `password user.password newPassword oldPassword passwordConfirmation confirm_password plainPassword passphrase userPassword pinCode wachtwoord
    nieuwWachtwoord motDePasse mot_de_passe mdp Passwort kennwort neuesPasswort req.body.password credentials.pass password2 securityAnswer`,
  ],
  [
    'account.token',
    `accessToken access_token refreshToken sessionToken resetToken passwordResetToken idToken authToken userToken verificationToken magicLink otp
    otpCode totpSecret mfaCode twoFactorCode verificationCode recoveryCodes inviteToken sessietoken verificatiecode codeVerification bestaetigungscode
    userAccessToken`,
  ],
  [
    'device.ip',
    `ip ipAddress IPAddress ip_address ipAddr clientIp client_ip clientIP remoteIp remoteAddress remoteAddr userIp visitorIp realIp sourceIp
    xForwardedFor req.ip request.ip lastLoginIp ipAdres ipadres adresseIp adresse_ip ipAdresse signupIp user.ip session.ip blockedIp ipStr loginIpAddress`,
  ],
  [
    'device.userAgent',
    `userAgent user_agent userAgentString uaString browserUserAgent req.userAgent session.userAgent`,
  ],
  [
    'device.id',
    `pushToken fcmToken deviceToken idfa advertisingId imei macAddress mac_address expoPushToken MACAddress`,
  ],
  ['device.fingerprint', `deviceFingerprint browserFingerprint visitorFingerprint`],
  [
    'location.precise',
    `latitude longitude lat lng lon latLng gps gpsCoordinates geolocation userLocation user.location deviceLocation user.latitude currentLocation
    driverLat breedtegraad gpsLocatie klantLocatie coordonneesGps geolocalisation Breitengrad Längengrad gpsKoordinaten`,
  ],
  ['location.timeZone', `user.timezone userTimeZone klant.tijdzone`],
  ['preference.language', `user.locale customerLanguage user.language klant.taal utilisateur.langue`],
  [
    'payment.account',
    `iban IBAN ibanNumber customerIban bankAccountNumber bankAccount debtorIban rekeningnummer bankrekening bankrekeningnummer ibanNummer numeroCompte
    numero_de_compte compteBancaire Kontonummer bankverbindung konto_nummer customer.accountNumber`,
  ],
  [
    'payment.card',
    `creditCard creditCardNumber credit_card_number cardNumber ccNumber cvv cvc card.pan card.number cardExpiry creditcardnummer kaartnummer carteBancaire
    numeroCarte Kreditkarte kreditkartennummer card.expMonth`,
  ],
  ['payment.creditScore', `creditScore credit_rating kredietwaardigheid bonitaet Bonität schufaScore solvabilite`],
  [
    'professional.job',
    `salary annualSalary user.income employee.employer salaris brutosalaris salaire Gehalt bruttogehalt user.occupation klant.beroep kunde.beruf
    jobTitle user.jobTitle`,
  ],
  ['professional.cv', `curriculumVitae resumeUrl applicant.resume lebenslauf arbeidsverleden sollicitant.cv`],
  [
    'billing.invoice',
    `billingAddress billing_address factuuradres adresseFacturation Rechnungsadresse order.billingAddress`,
  ],
  ['billing.vat', `vatNumber vat_number btwNummer btwnummer kvkNummer numeroTva ustIdNr siret`],
  [
    'metering.connection',
    `meterNumber meternummer connection.ean eanAansluiting aansluiting.ean numeroCompteur zaehlernummer Zählernummer marktlokation meteringPointId`,
  ],
  ['metering.reading', `meterReading meterReadings meterstand meterstanden releveCompteur zaehlerstand Zählerstand`],
  [
    'metering.interval',
    `energieverbruik gasverbruik kwartierwaarden stromverbrauch lastgang consommationElectrique customer.energyUsage`,
  ],
  [
    'special.health',
    `medication medications bloodType blood_type allergies medicalHistory patient.diagnosis disability pregnancyStatus heartRate patient.weight user.height
    medicatie bloedgroep ziekte ziekteverzuim zwangerschap allergieën medischeGegevens patient.diagnose groupeSanguin maladie medicaments grossesse
    patient.diagnostic Blutgruppe krankheit medikamente Schwangerschaft behinderung vorerkrankungen`,
  ],
  [
    'special.religion',
    `religion religiousBeliefs geloof religie geloofsovertuiging konfession Religionszugehörigkeit confessionReligieuse`,
  ],
  [
    'special.racialEthnic',
    `ethnicity ethnicOrigin etniciteit etnischeAfkomst origineEthnique ethnischeHerkunft user.race`,
  ],
  ['special.political', `politicalOpinion politicalParty politiekeVoorkeur opinionPolitique parteizugehoerigkeit`],
  ['special.union', `tradeUnionMembership unionMembership vakbond vakbondslidmaatschap syndicat gewerkschaft`],
  [
    'special.sexLife',
    `sexualOrientation sexual_orientation seksueleGeaardheid geaardheid orientationSexuelle sexuelleOrientierung`,
  ],
  [
    'special.biometric',
    `biometricData faceEmbedding fingerprintTemplate voiceprint vingerafdruk empreinteDigitale Fingerabdruck`,
  ],
  ['special.genetic', `geneticData dnaProfile genetischeGegevens`],
  ['criminal', `criminalRecord criminal_record strafblad casierJudiciaire vorstrafen`],
  [
    'comm.message',
    `customerMessage contactMessage emailBody mailBody smsText chatMessage directMessage customerFeedback contactForm.message user.message user.bio
    patient.notes klantbericht contactformulier.bericht commentaireClient kundennachricht patient.comments coverLetter`,
  ],
  ['comm.support', `supportMessage support_message ticketDescription complaintText klachttekst supportbericht`],
  ['comm.recording', `callRecording voiceMessage gespreksopname callTranscript`],
  ['usage.search', `user.searchQuery userSearchHistory klant.zoekgeschiedenis`],
];

/** Ids of persons and nothing else about them. */
export const bareIds: readonly (readonly [CategoryId, string])[] = [
  [
    'account.username',
    `userId user_id userID userIds user.id customerId customer_id customer.id customerNumber patientId employeeId employee_number contactId
    req.user.id memberId ownerId authorId claims.sub payload.sub user.uuid userUuid subscriberId studentNumber decodedToken.sub
    klantId klant_id klantnummer klant.id personeelsnummer patientnummer gebruikersId clientnummer lidnummer idClient numeroClient
    numero_client matricule Kundennummer kunden_nummer Personalnummer mitgliedsnummer benutzerId CustomerDto.id userIdOrNull`,
  ],
  ['device.cookieId', `sessionId session_id anonymousId distinctId distinct_id visitorId sessieId cookieId`],
  ['device.id', `deviceId device_id installationId androidId deviceIdentifier toestelId`],
];
