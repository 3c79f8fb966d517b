// Synonyms of the app's words: words of other products, of the law and of the desk next door, in both
// languages. Whoever looks for one of them finds what it stands for, whichever language the app is in. The portal has
// this file too: what is only for administrators has no other words here.

/** Other words for one target, by language. */
export interface Words {
  en: readonly string[]
  de: readonly string[]
}

const words = (en: string, de: string): Words => ({ en: en.split(', '), de: de.split(', ') })

/** Other words for panels, and for what stands beside them in a class. */
const PANELS = {
  Overview: words('summary, general info, class details, properties', 'Zusammenfassung, Allgemeines, Stammdaten'),
  Statistics: words(
    'CDR, call detail records, EDR, usage records, billing cycle, rounding',
    'Einzelverbindungsnachweis, EVN, Verbindungsdaten, Abrechnungszyklus, Rundung',
  ),
  RegularInvoices: words(
    'bill, billing, dunning, collection, payment terms, overdue, arrears, autopay',
    'Mahnung, Mahnwesen, Mahnlauf, Inkasso, Zahlungsbedingungen, Zahlungsverzug, Rückstand, Fakturierung',
  ),
  OutOfTurnInvoices: words(
    'one-off invoice, ad hoc invoice, on-demand invoice, extra invoice',
    'Sonderrechnung, Einzelrechnung, Rechnung außer der Reihe, Zwischenrechnung',
  ),
  Taxation: words(
    'VAT, tax, taxes, GST, sales tax, duty',
    'Mehrwertsteuer, MwSt, USt, Umsatzsteuer, Steuer, Steuern, Steuersatz',
  ),
  WebSelfCare: words(
    'portal, customer portal, login, password rules, white label, branding',
    'Kundenportal, Portal, Anmeldung, Passwortregeln, Kennwort, Kundenkonto',
  ),
  RightToBeForgotten: words(
    'GDPR, privacy, erasure, data protection, anonymise, anonymize, delete personal data',
    'DSGVO, Datenschutz, Löschung, Anonymisierung, Recht auf Vergessenwerden, personenbezogene Daten',
  ),
  MeasuredServices: words(
    'metering, metered services, usage-based, metrics, PBX extensions',
    'Nebenstellen, Verbrauch, Zählung, nutzungsabhängig, Messwerte',
  ),
  FraudProtection: words(
    'block, toll fraud, spending limit, abuse, call blocking, daily limit',
    'Sperre, Gebührenbetrug, Missbrauch, Ausgabengrenze, Tageslimit, Betrug, blockieren',
  ),
  CustomFields: words('extra fields, user-defined fields, attributes', 'eigene Felder, Attribute, benutzerdefiniert'),
  EmailAddresses: words('sender, mail sender, from, e-mail', 'Absender, Mailadressen, E-Mail-Absender'),
  NotificationTypes: words(
    'alerts, messages, text message, SMS, mails, notices',
    'Meldungen, Nachrichten, Kurznachricht, Mitteilungen, Hinweise',
  ),
  Customers: words('who uses this, subscribers, members', 'wer nutzt das, Teilnehmer, Abonnenten'),
  History: words(
    'compare, compare classes, compare versions, difference, versions, rollback, roll back, revert, restore, undo, who changed this',
    'vergleichen, Vergleich, Klassen vergleichen, Unterschied, Versionen, zurücksetzen, wiederherstellen, rückgängig, wer hat das geändert',
  ),
  AuditLog: words('changes, log, who did what', 'Protokoll, Änderungen, wer hat was getan'),
} satisfies Record<string, Words>

/** Other words for settings, by the end of their path: one that two panels have is found in both. */
const SETTINGS = {
  generateStatistics: words('store CDR, keep call records', 'Einzelverbindungen speichern, EVN speichern'),
  sendStatistics: words('usage report, itemised bill', 'Verbrauchsbericht, Einzelnachweis'),
  xdrExport: words('CDR export, CDR file', 'CDR-Export, EVN-Export, CDR-Datei'),
  xdrDelivery: words('FTP, CDR delivery', 'FTP, CDR-Zustellung'),
  'statistics.billingPeriod': words(
    'billing cycle, invoice cycle, monthly',
    'Abrechnungszyklus, Rechnungslauf, monatlich',
  ),
  closeDelayHours: words('grace period, late CDR', 'Nachlauf, verspätete CDR'),
  roundingMethod: words('round up, round down, commercial rounding', 'kaufmännisch runden, aufrunden, abrunden'),
  roundingPrecision: words('decimals, decimal places', 'Nachkommastellen, Dezimalstellen'),
  'statistics.calendar': words('holiday, bank holiday, working days', 'Feiertag, Werktage, Arbeitstage'),
  suspendOnInsufficientFunds: words(
    'prepaid, out of credit, block, no balance',
    'Prepaid, Guthaben leer, kein Guthaben',
  ),
  permanentTerminationAfterDays: words('churn, close account, delete account', 'Konto schließen, Kundenkonto löschen'),
  useRegularInvoices: words('invoicing on, turn off invoices', 'Rechnungen einschalten, Rechnungen ausschalten'),
  invoiceTemplate: words('layout, invoice design', 'Rechnungslayout, Rechnungsdesign, Layout'),
  sendByEmail: words('mail invoice, e-mail invoice', 'Rechnung mailen, Rechnung per Mail'),
  holdForReview: words('approval, proforma, four eyes', 'Freigabe, Vier-Augen, Proforma'),
  autoChargePaymentMethod: words(
    'credit card, payment method, IBAN, bank account, direct debit, autopay, card on file, auto-pay',
    'Kreditkarte, Zahlungsmittel, IBAN, Bankverbindung, Lastschrift, Einzug, SEPA, Bankeinzug',
  ),
  invoiceDueRule: words('due date, payment due, pay by', 'Zahlungsfrist, Fälligkeitsdatum, zahlbar bis'),
  netValue: words('net 30, payment deadline, credit days', 'netto 30, Zahlungsfrist, Tage netto'),
  notifyDueInAdvanceDays: words('reminder, payment reminder, due soon', 'Zahlungserinnerung, Erinnerung'),
  collectionThreshold: words(
    'minimum debt, dunning threshold, write-off',
    'Bagatellgrenze, Mindestschuld, Kleinbetrag',
  ),
  restoreOnPartialPayment: words('part payment, instalment', 'Ratenzahlung, Abschlag'),
  resendInvoiceDaysAfterDue: words(
    'dunning letter, second notice, past due notice',
    'Mahnschreiben, Mahnbrief, zweite Mahnung',
  ),
  latePaymentFeeType: words(
    'late fee, late payment fee, dunning fee, penalty, interest, late charge',
    'Verzugszinsen, Säumniszuschlag, Mahnkosten, Verspätungszuschlag, Mahngebühr',
  ),
  latePaymentFeeValue: words('late fee amount, penalty amount', 'Mahnkosten, Verzugszinssatz'),
  limitServiceDaysAfterDue: words(
    'restrict, bar outgoing calls, soft block',
    'beschränken, abgehende Sperre, drosseln',
  ),
  suspendDaysAfterDue: words(
    'block, cut off, disconnect, bar, suspend service',
    'Sperre, abschalten, blockieren, sperren',
  ),
  chargeWhileSuspended: words('billing during suspension', 'Abrechnung während der Sperre'),
  reactivationFee: words(
    'reconnection fee, unblock fee, reinstatement',
    'Entsperrgebühr, Wiederanschaltung, Entsperrung',
  ),
  terminateDaysAfterDue: words(
    'close account, churn, cancel contract, end contract',
    'kündigen, Vertragsende, Kündigung',
  ),
  terminateCommitments: words('contract term, early termination', 'Mindestlaufzeit, Vertragslaufzeit'),
  invoiceNumberSequence: words('invoice numbering, numbering', 'Nummernkreis, Rechnungsnummer'),
  minimumInvoiceAmount: words('small invoices, minimum bill', 'Kleinstrechnung, Mindestbetrag'),
  documentLocale: words('invoice language', 'Rechnungssprache'),
  companyTaxNumber: words('VAT ID, VAT number, tax id', 'USt-IdNr, Umsatzsteuer-ID, Steuernummer'),
  assessTaxes: words('charge VAT, tax on', 'Mehrwertsteuer erheben, Steuer einschalten'),
  'taxation.method': words('how VAT is calculated, tax engine', 'Steuerverfahren, Berechnung der Mehrwertsteuer'),
  'fixedVat.vatRate': words('VAT, tax rate, VAT percentage', 'Mehrwertsteuersatz, MwSt, Steuersatz'),
  exempt: words('tax free, VAT exempt, zero tax', 'steuerfrei, steuerbefreit, umsatzsteuerfrei'),
  twoFactor: words('2FA, MFA, OTP, one-time password', '2FA, MFA, Einmalpasswort, Zweifaktor'),
  logoUrl: words('branding, picture', 'Firmenlogo, Bild'),
  timeZone: words('clock, UTC offset', 'Uhrzeit, Zeitverschiebung'),
  passwordMinimumLength: words('password policy, password strength', 'Kennwortlänge, Passwortrichtlinie, Kennwort'),
  signInAttempts: words('lockout, failed logins, brute force', 'Kontosperrung, Fehlversuche'),
  sessionTimeoutMinutes: words('auto logout, idle timeout', 'automatische Abmeldung, Inaktivität'),
  allowedNetworks: words('IP whitelist, allowlist, IP addresses', 'IP-Adressen, Whitelist, Freigabeliste'),
  apiTokenAccess: words('API key, API access', 'API-Schlüssel, API-Zugang'),
  removePersonalData: words('GDPR, erasure, forget customer', 'DSGVO, Kundendaten löschen, vergessen'),
  storagePeriodMonths: words('retention, data retention', 'Aufbewahrung, Speicherdauer, Löschfrist'),
  pricePerItem: words('unit price, price per extension', 'Stückpreis, Einzelpreis'),
  itemsFreeOfCharge: words('included units, free units, allowance', 'Freimenge, Inklusivmenge, Freikontingent'),
  fraudTrafficProfile: words('block, spending limit, toll fraud', 'Sperre, Ausgabengrenze, Betrugsschutz'),
  'emailAddresses.fromAddress': words('sender address, no-reply', 'Absender, Absendermail'),
  replyTo: words('answer address', 'Antwort an'),
  bcc: words('blind copy, archive copy', 'Blindkopie, Archivkopie'),
  notificationSet: words('message templates, texts, e-mail templates', 'Mailvorlagen, Textvorlagen, Nachrichtentexte'),
} satisfies Record<string, Words>

/** Other words for the pages of the app. */
const PAGES = {
  '/classes': words('tariff, plan, product, customer group', 'Tarif, Produkt, Kundengruppe, Tarife'),
  customers: words('subscribers, clients, debtors', 'Debitoren, Teilnehmer, Mandanten, Kundschaft'),
  accounts: words('phone numbers, lines, SIP accounts', 'Rufnummern, Anschlüsse, Leitungen'),
  resellers: words('partners, dealers, channel', 'Partner, Händler, Vertriebspartner'),
  users: words('logins, operators, staff, permissions', 'Anmeldungen, Bediener, Mitarbeiter, Rechte'),
  'invoice-templates': words('invoice layout, bill design', 'Rechnungslayout, Rechnungsdesign'),
  'tax-plugins': words('tax engine, tax service', 'Steuerdienst, Steuermodul'),
  'custom-taxes': words('own taxes, surcharges, levies', 'Abgaben, Zuschläge'),
  'fraud-traffic-profiles': words('fraud limits, spending limits', 'Betrugsgrenzen, Ausgabengrenzen'),
  calendars: words(
    'calendar, holiday, holidays, bank holiday, non-working days, weekend',
    'Kalender, Feiertag, Feiertage, Ruhetage, arbeitsfreie Tage, Wochenende',
  ),
  'destination-group-sets': words('zone sets', 'Zonensätze'),
  'destination-groups': words('zones, country codes, prefixes', 'Zonen, Vorwahlen, Länder'),
  'notification-sets': words('message texts, e-mail templates, mail templates', 'Mailvorlagen, Textvorlagen'),
  'custom-fields': words('extra fields, attributes', 'eigene Felder, Attribute'),
  'measured-parameters': words('metrics, counters', 'Messwerte, Zähler'),
  services: words('products, offerings', 'Produkte, Leistungen'),
  '/audit': words('log, journal, who did what, trail', 'Protokoll, Änderungsprotokoll, wer hat was getan'),
  graphiql: words('API, developer, query', 'Schnittstelle, Entwickler, Abfrage'),
} satisfies Record<string, Words>

/** Other words for what can be done, by its key or its name. */
const ACTIONS = {
  d: words(
    'density, compact, comfortable, dense, spacing, row height, larger',
    'Dichte, kompakt, komfortabel, Abstand, Zeilenhöhe, größer',
  ),
  F1: words('help, explanations, hints', 'Hilfe, Erklärungen, Hinweise'),
  c: words('copy class, duplicate, save as', 'kopieren, duplizieren, Kopie, speichern unter'),
  a: words(
    'assign customers, move customers, change plan, switch class',
    'Kunden zuweisen, Kunden verschieben, Tarif wechseln, Klasse wechseln',
  ),
  n: words(
    'new class, create, create class, add class',
    'neue Klasse, Klasse anlegen, anlegen, Klasse erstellen, erstellen',
  ),
  customer: words('create customer, add customer, create', 'neuer Kunde, Kunden anlegen, Kunden erstellen, anlegen'),
  preferences: words(
    'preferences, settings, options, profile, my settings, first page',
    'Einstellungen, Optionen, Profil, Vorlieben',
  ),
  'mod+Enter': words('diff, what changed, preview save', 'prüfen, was ist geändert, Vorschau'),
  'mod+s': words('store, apply, commit', 'sichern, übernehmen'),
  light: words('theme, colours, colors, bright, day mode, white', 'Design, Farben, Farbschema, hell, Tagmodus'),
  dark: words(
    'theme, colours, colors, night mode, dark mode, black',
    'Design, Farben, Farbschema, dunkel, Nachtmodus, Dunkelmodus',
  ),
  language: words('language, German, English, translation', 'Sprache, Englisch, Deutsch'),
  keys: words('help, hotkeys, shortcuts', 'Hilfe, Tastenkürzel, Tastatur'),
  print: words('paper, printer, PDF, hard copy', 'drucken, Druck, Drucker, Papier, Ausdruck'),
  tour: words('tour, introduction, tutorial, getting started', 'Tour, Rundgang, Einführung, erste Schritte'),
  'sign-out': words('sign out, log out, logout, log off, exit', 'abmelden, ausloggen, Logout, beenden'),
} satisfies Record<string, Words>

export const SYNONYMS = { panel: PANELS, setting: SETTINGS, page: PAGES, action: ACTIONS } as const
type Targets = keyof typeof SYNONYMS

const NONE: readonly string[] = []

function both(words: Words | undefined): readonly string[] {
  return words ? [...words.en, ...words.de] : NONE
}

/** Synonyms of a panel, a page or an action. */
export function wordsFor(kind: Exclude<Targets, 'setting'>, name: string): readonly string[] {
  return both((SYNONYMS[kind] as Readonly<Record<string, Words>>)[name])
}

/** Synonyms of the setting at a path. */
export function wordsForSetting(path: string): readonly string[] {
  const ends = Object.entries<Words>(SETTINGS).filter(([end]) => path === end || path.endsWith(`.${end}`))
  return ends.flatMap(([, words]) => both(words))
}
