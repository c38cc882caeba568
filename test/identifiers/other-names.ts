/** Names near those of personal data that are something else. */
export const otherNames: Readonly<Record<string, string>> = {
  'another head': `
    emailTemplate emailSent emailCount hasEmail emailVerified emailVerifiedAt emailId emailType emailField emailLabel emailPlaceholder emailRegex
    emailPattern emailSchema emailValidator emailService emailClient emailProvider emailError emailKey emailIndex emailFormat emailConfig emailEnabled
    emailLength emailSubject.length emailQueue emailDomain emailSender emailSettings emailNotifications isEmailValid emailExists emailStatus emailInUse
    passwordResetUrl passwordPolicy passwordField passwordStrength passwordLength passwordResetExpires userAgentParser options.userAgent launchOptions.userAgent phoneUtil phoneCode phoneRegex
    phoneType phoneVerified ipRange ipVersion ipFilter ipWhitelist ipLimit nameServer addressBook addressType addressCount addressId userCount
    emailToContactMap jobTitleToLabelMapper existingContactByUserId attributeKeysWithUserId userRole userGroup userType userService userRepository userController userSchema userStatus customerType customerCount customerSegment
    patientCount birthdayReminder genderOptions tokenType tokenCount tokenExpiry accessTokenUrl sessionIdLength ibanValidator cardNumberMask
    firstNameLabel lastNameError usernameTaken usernameRules latitudeDelta locationId phoneInputRef userNameField`,
  'hidden, or made up': `
    emailHash hashedEmail email_hash maskedEmail redactedEmail encryptedEmail emailMasked anonymizedIp anonymizedEmail hashedPassword passwordHash
    phoneMasked encryptedBsn bsnHash obfuscatedEmail exampleEmail fakeEmail mockEmail placeholderEmail dummyName sampleIban gehashtWachtwoord
    gemaskeerdEmailadres versleuteldBsn ipHash emailSha256 tokenHash anonymisierteIp adresseEmailMasquee`,
  'a question or a function': `
    isEmail hasPhone validateEmail sendEmail verifyEmail formatPhone getEmail checkPassword resetPassword changePassword forgotPassword showPassword
    requiresPassword shouldMaskEmail updateEmail createUsername missingEmail noEmail numEmails maxEmails userHasEmail prevShowPassword parseIp
    resolveIp handleEmail onEmail toonWachtwoord controleerEmail zonderEmail obtenirEmail pruefeEmail withoutEmail tokenWithoutEmail`,
  'a name of a thing': `
    name title address number id text message body subject description comment city state position value label file.name fileName filename error.name
    product.name productName team.name teamName tag.name tagName webhook.name channel.name channelName logger.name host.name hostName hostname
    column.name columnName event.name eventName company.name companyName organisation.name category.name project.name projectName table.name tableName
    className methodName functionName variableName displayNameKey modelFullName branchFullName repo.fullName repository.full_name font.familyName package.name module.name plugin.name
    tenant.name workspace.name brandName cityName streetNameLabel countryName user.fileName user.teamName user.className customer.productName
    user.planName this.name node.name bucketName queueName serviceName accountName profileName
    bestandsnaam productnaam bedrijfsnaam kolomNaam bestand.naam nomFichier nomProduit nomEntreprise produit.nom fichier.nom Dateiname Produktname
    Firmenname datei.name produkt.name firma.name Spaltenname`,
  'an address of something else': `
    LookupAddress.address socketAddress.address walletAddress.address network_address.address
    memoryAddress serverAddress walletAddress contractAddress baseAddress addressSpace server.address network.address company.address store.address
    shop.phone companyPhone storeAddress supportEmail noreplyEmail fromEmail companyEmail shopEmail company.email store.email supplier.email
    organisation.address organisation.ipAddress company.ipAddressList bedrijf.ipAdressen bedrijf.adres bedrijfsadres.lengte entreprise.adresse firma.adresse serverIp hostIp server.ip pod.ip gatewayIp bindIp
    instance.ip loadBalancerIp subnetIp proxyIp publicHostIp machine.ipAddress nodeIp vpcIp dnsIp store.latitude map.lat mapCenterLat
    companyData.email machineInfo.ipAddress senderName options.senderName denyIpAddressList diagnostic diagnostics context.diagnostics client.avatarUrl city.longitude marker.lng place.latitude venueLat storeLng mapLatitude winkel.adres supportPhone`,
  'a machine or its settings': `
    dbPassword smtpPassword redisPassword databasePassword keystorePassword dbUsername smtpUser config.password config.email env.EMAIL env.SMTP_PASSWORD
    settings.email smtp.password mailer.username apiKey apiToken csrfToken cancelToken npmToken githubToken token parser.token nextToken tokens
    clientId client_id tenantId orderId productId requestId traceId correlationId groupId teamId fileId messageId eventId nodeId
    clientSecret appSecret secret privateKey publicKey sshKey systemEmail servicePassword rootPassword certPassword botToken registryUsername`,
  'words about data': `
    errors.email errors.firstName formErrors.phone labels.email labels.firstName placeholders.email messages.templates columns.email columns.phone
    schema.email validators.email rules.password touched.email translations.firstName icons.phone regex.email patterns.iban routes.login
    styles.address t.email i18n.phone Channel.EMAIL NotificationType.EMAIL AuthMethod.PASSWORD ErrorCode.InvalidEmail FieldType.Phone
    defaults.email config.username options.icons.email mock.email faker.email z.email fouten.email foutmeldingen.telefoon erreurs.email fehler.email`,
  'ordinary words': `
    age maxAge cacheAge cookie.age page language locale timezone lang tz country file.locale document.language diagnostics diagnostic race
    raceCondition union unionType religionCount weight fontWeight height lineHeight image.height width pan panX zoom mobile isMobile breakpoints.mobile
    tel.length handle fileHandle windowHandle slug alias nick ean product.ean eanCode barcode consumption memoryConsumption verbruik consommation
    verbrauch message.text error.message log.message commit.message post.title page.title book.title article.body request.body response.text
    userMessage child parent client clients tenant member host agent driver visitor.visit candidate node lead.length resume stat
    strip clip ship tulip hybrid paid valid android namespace workspace marketplace birth stateCode login logout signup session cookie fingerprint
    certFingerprint buildFingerprint recipient to from identifier key ref type kind status date updatedAt createdAt content template subject line
    phase telescope nominal nomination ruelle emailing ipsum zipper pinned pinch`,
};
