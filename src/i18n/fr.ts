/** Les mots de l’interface en français. */
import type { Dictionary } from "./en.ts";

export const fr: Dictionary = {
  site: {
    name: "Codes de réponse SMTP",
    description:
      "Ce que signifie chaque code de réponse SMTP, s’il est définitif, qui doit agir et ce qu’il faut faire.",
    shortName: "Codes SMTP",
    skip: "Aller au contenu",
    index: "Tous les codes",
    reading: "Lire une réponse",
    accessibility: "Accessibilité",
    otherLanguage: "Cette page dans une autre langue",
    pages: "Pages du site",
    theme: "Thème",
    themes: { system: "Système", light: "Clair", dark: "Sombre" },
    licence: "Textes sous licence CC BY 4.0, code sous licence MIT.",
  },
  severity: {
    success: "Succès",
    continue: "Suite attendue",
    temporary: "Échec temporaire",
    permanent: "Échec permanent",
  },
  severityMeaning: {
    success: "Le serveur a fait ce qu’on lui demandait.",
    continue: "Jusqu’ici tout va bien\u00a0: le serveur attend la suite.",
    temporary:
      "Le serveur refuse pour l’instant. La même commande peut passer plus tard\u00a0: le serveur d’envoi réessaie.",
    permanent: "Le serveur refuse pour de bon. La même commande ne passera pas tant que rien ne change.",
  },
  category: {
    syntax: "La syntaxe des commandes",
    information: "Les renseignements et l’aide",
    connections: "La connexion elle-même",
    unspecified: "Non attribué par la RFC 5321\u202f; des extensions se servent du 3 pour l’authentification",
    none: "Rien\u00a0: aucun code de la RFC 5321 n’a de deuxième chiffre supérieur à 5",
    "mail-system": "Le système de messagerie\u00a0: boîtes aux lettres, messages, remise",
  },
  retry: {
    automatic: "Oui, tout seul\u00a0: le serveur d’envoi réessaie",
    "after-change": "Pas tel quel\u00a0: il faut d’abord un changement",
    never: "Non",
    "not-applicable": "Rien à recommencer",
  },
  party: {
    sender: "La personne qui a envoyé le message",
    "sender-admin": "La personne qui gère le serveur d’envoi",
    recipient: "Le destinataire",
    "recipient-admin": "La personne qui gère le serveur de réception",
    nobody: "Personne",
  },
  place: {
    sender: "Expéditeur",
    "sender-admin": "Serveur d’envoi",
    recipient: "Destinataire",
    "recipient-admin": "Serveur de réception",
  },
  status: {
    standard: "Norme",
    extension: "Extension",
    experimental: "Expérimental",
    historic: "Historique",
    draft: "Projet",
    vendor: "Code privé",
    unregistered: "Code non normalisé",
  },
  statusMeaning: {
    standard: "Fait partie du socle\u00a0: RFC 5321 pour les codes de réponse, RFC 3463 pour les codes d’état étendus.",
    extension: "Défini par une extension normalisée de SMTP.",
    experimental: "Défini par une RFC expérimentale, qui n’est pas une norme.",
    historic: "Retiré de l’usage, et décrit pour qu’on le reconnaisse.",
    draft: "Enregistré par l’IANA d’après un projet qui n’est pas une RFC.",
    vendor: "Son éditeur le décrit. Aucune RFC ni aucun registre ne le connaît.",
    unregistered: "Aucune RFC ne le définit, même si des serveurs ou des listes l’emploient.",
  },
  rfcStatus: {
    "internet-standard": "norme Internet",
    "draft-standard": "projet de norme",
    "proposed-standard": "norme proposée",
    "best-current-practice": "meilleure pratique actuelle",
    informational: "pour information",
    experimental: "expérimentale",
    historic: "historique",
    unknown: "sans statut",
  },
  command: {
    connection: "ouverture de la connexion",
    message: "fin du message",
    any: "toute commande",
    report: "aucune commande\u00a0: il figure dans l’avis de non-remise du serveur qui a renoncé",
  },
  subject: {
    "0": "Autre ou indéfini",
    "1": "Adresses",
    "2": "Boîte aux lettres",
    "3": "Système de messagerie",
    "4": "Réseau et acheminement",
    "5": "Protocole de remise",
    "6": "Contenu du message",
    "7": "Sécurité ou politique",
  },
  index: {
    title: "Les codes de réponse SMTP expliqués",
    lead: "Trouvez un code\u00a0: ce qu’il signifie, s’il est définitif, qui doit agir et ce qu’il faut faire.",
    readingMore: "En savoir plus sur les réponses, les nouvelles tentatives et les avis de non-remise",
    reading: [
      "Une réponse commence par trois chiffres. Le premier décide\u00a0: 2, c’est fait\u202f; 3, continuez\u202f; 4, pas maintenant\u202f; 5, non.",
      "Le deuxième dit de quoi il s’agit\u00a0: 0 la syntaxe, 1 un renseignement, 2 la connexion, 5 le système de messagerie.",
      "Le troisième distingue les codes de même nature. Les mots qui suivent sont libres\u00a0: chaque serveur a les siens.",
      "Un code d’état étendu, comme 5.1.1, peut suivre. Il en dit plus et s’accorde avec le premier chiffre.",
    ],
    classesTitle: "Parties de la liste",
    repliesTitle: "Codes de réponse",
    enhancedTitle: "Codes d’état étendus",
    filter: "Filtrer la liste",
    filterHint: "Des chiffres, ou des mots d’un titre",
    standardOnly: "Codes normalisés seulement",
    shown: "Lignes affichées\u00a0: {count} sur {total}",
    noneShown: "Aucun code ne convient.",
  },
  code: {
    documentTitle: (code, title) => `SMTP ${code}\u00a0: ${title}`,
    facts: "Fiche",
    mustAct: "Qui doit agir",
    retry: "Réessayer\u202f?",
    now: "Que faire maintenant",
    registered: "Texte officiel",
    wording: "Texte",
    usedBy: "Employé par",
    resembles: "Ressemble à",
    digitDecides: (digit) => `Le premier chiffre, ${digit}, le dit.`,
    withDigit: (digit) => `Avec un ${digit}\u00a0:`,
    subject: "Sujet",
    range: "Vaut pour les codes",
    fromTo: (first, last) => `de ${first} à ${last}`,
    association: "Codes de réponse que l’IANA lui associe",
    replies: "Codes de réponse relevés aussi avec lui",
    translation: "En français",
    status: "Statut",
    category: "Concerne",
    commands: "Où il apparaît",
    phrases: "Textes relevés avec ce code",
    transcript: "Exemple d’échange",
    transcriptKey:
      "C est le client, qui envoie\u202f; S est le serveur, qui répond. Les lignes où figure ce code sont marquées.",
    transcriptName: "échange",
    retries: "Nouvelles tentatives",
    timeline: [
      "Première tentative",
      "Autres tentatives, espacées d’au moins 30\u00a0minutes",
      "Avis de retard, si le serveur d’envoi en écrit un",
      "Après 4 à 5\u00a0jours\u00a0: le serveur renonce et envoie un avis de non-remise",
    ],
    timelineSource: "C’est le moins que demande la RFC\u00a05321 (section\u00a04.5.4.1).",
    timelineMore: "Ce que font vraiment les serveurs",
    emitters: "Réglages de serveur qui le produisent",
    related: "À comparer avec",
    enhanced: "Codes d’état étendus qui l’accompagnent",
    enhancedCount: { one: "{count} code", other: "{count} codes" },
    sources: "Sources",
    section: (section) => `section ${section}`,
    appendix: (letter) => `annexe ${letter}`,
    obsolete: (numbers) => `remplacée par la RFC ${numbers}`,
    checked: "Confronté à ses sources le",
    registryOf: "Registre de l’IANA du",
    correct: "Corriger cette page\u00a0:",
    neighbours: "Codes voisins",
    previous: "Code précédent",
    next: "Code suivant",
  },
  guide: {
    codes: "Les codes",
  },
  anatomy: {
    title: "Une réponse, élément par élément",
    class: (severity) => `Verdict\u00a0: ${severity.toLowerCase()}`,
    category: (category) => `Catégorie\u00a0: ${category.toLowerCase()}`,
    number: "Numéro dans la catégorie",
    more: "Une autre ligne suit\u00a0; la dernière a un espace ici",
    enhanced: (subject) => `Code d’état étendu\u00a0: ${subject.toLowerCase()}`,
    reply: (severity) => `Code de réponse\u00a0: ${severity.toLowerCase()}`,
    words: "Mots du serveur, pour les personnes",
  },
  map: {
    title: "Carte des codes",
    skip: "Passer la carte",
    category: {
      "0": "Syntaxe",
      "1": "Renseignement",
      "2": "Connexion",
      "3": "Authentification",
      "4": "Non attribué",
      "5": "Système de messagerie",
    },
    beyond: "Aucune catégorie",
    first: "Premier chiffre",
    subject: "Sujet",
    standard: "Code normalisé",
    other: "Code non normalisé",
  },
  search: {
    title: "Recherche",
    label: "Chercher un code ou des mots",
    placeholder: "550, boîte pleine…",
    submit: "Chercher",
    hint: "Un code, comme 550, ou des mots du message, comme «\u00a0boîte pleine\u00a0».",
    results: "Résultats",
    needsScript: "La recherche par mots a besoin de JavaScript. Sans lui, choisissez une classe de codes\u00a0:",
    loading: "Recherche en cours…",
    empty: "Rien trouvé. Essayez d’autres mots, ou le code lui-même.",
    unknown: "Pas de description ici\u00a0: {codes}.",
    found: { one: "{count} résultat", other: "{count} résultats" },
    decode: "Décoder le texte collé",
    pair: "Les deux ensemble",
    offline: "La recherche par mots n’a pas pu être chargée. Les codes restent reconnus.",
  },
  pair: {
    agrees: (reply) =>
      `Les deux codes s’accordent\u00a0: ${reply} décide de ce que fait le serveur d’envoi, {enhanced} donne le motif.`,
    contradicts: (reply, outcome) =>
      `${reply} et {enhanced} se contredisent. Le premier chiffre du code de réponse décide\u00a0: ${outcome}. De {enhanced}, ne retenez que le motif.`,
    outcome: {
      "2": "pour le serveur d’envoi, la commande a réussi",
      "3": "le serveur d’envoi transmet ce qui manque encore",
      "4": "le serveur d’envoi réessaie",
      "5": "le serveur d’envoi renonce",
    },
    more: "Ce qu’ajoute le code d’état étendu",
    static: (reply) =>
      `Si le code d’état étendu ne commence pas par le même chiffre que ${reply}, c’est ${reply} qui décide.`,
  },
  share: {
    title: "Citer ou transmettre cette page",
    permanent: "Adresse permanente, qui mène chacun à sa langue\u00a0:",
    copyLink: "Copier le lien sous forme de",
    formats: {
      address: "Adresse",
      text: "Texte",
      markdown: "Markdown",
      html: "HTML",
      rst: "reStructuredText",
      asciidoc: "AsciiDoc",
    },
    copy: "Copier",
    copied: "Copié\u00a0:",
    failed: "Le navigateur n’a pas permis de copier. Sélectionnez plutôt le texte.",
    letters: "Messages à envoyer",
    lettersLead: "Remplacez ce qui est entre crochets. Supprimez ce qui ne s’applique pas.",
    to: {
      sender: "À la personne qui a envoyé le message",
      "sender-admin": "À la personne qui gère le serveur d’envoi",
      recipient: "Au destinataire, par un autre moyen",
      "recipient-admin": "À la personne qui gère le serveur de réception",
    },
  },
  letter: {
    sender: `Bonjour,

Votre message à [adresse] a reçu le code {code}\u00a0: {title}.

{summary}

Ce que vous pouvez faire\u00a0: {url}

Cordialement
[votre nom]`,
    "sender-admin": `Bonjour,

Mon message à [adresse], envoyé le [date et heure], a reçu le code {code}\u00a0: {title}.

Pouvez-vous vérifier le serveur d’envoi\u202f? Ce qu’il faut regarder\u00a0: {url}

L’avis de non-remise ou la réponse du serveur, en entier\u00a0:
[à coller ici]

Merci d’avance
[votre nom]`,
    recipient: `Bonjour,

Mon message à votre adresse [adresse] n’est pas arrivé. Le code est {code}\u00a0: {title}.

Ce que vous pouvez faire\u00a0: {url}

Cordialement
[votre nom]`,
    "recipient-admin": `Bonjour,

Notre serveur [nom ou adresse IP] n’a pas pu remettre un message à votre serveur [nom ou adresse IP]. Le code est {code}\u00a0: {title}.

Date et heure\u00a0: [avec le fuseau horaire]
De\u00a0: [adresse]
À\u00a0: [adresse]
La réponse entière, ou la ligne de notre journal\u00a0: [à coller ici]

Pouvez-vous vérifier le côté de la réception\u202f? Ce qu’il faut regarder\u00a0: {url}

S’il vous faut autre chose de notre part, dites-le-nous.

Merci d’avance
[votre nom]`,
  },
  data: {
    title: "Liens et données",
    description:
      "Des adresses permanentes à citer, et tous les codes en JSON, en CSV et en tables pour les outils de journalisation.",
    address: "Adresse",
    what: "Ce qu’elle donne",
    linksTitle: "Citer un code",
    linksLead: "L’adresse permanente d’un code n’est faite que de ce code. Elle ne change jamais.",
    links: {
      neutral: "La page du code, dans la langue du lecteur.",
      inLanguage: "La page en français, quelle que soit la langue du lecteur.",
      section: "Une section. Les ancres sont les mêmes dans toutes les langues.",
      pair: "Un code de réponse avec le code d’état étendu qui le suit.",
      open: "Un code d’état étendu, quel que soit son premier chiffre.",
      subject: "Tous les codes d’un sujet.",
      search: "Une recherche. Si elle porte sur un seul code connu, sa page s’ouvre.",
    },
    filesTitle: "Tous les codes sous forme de données",
    filesLead: (licence) =>
      `Les fichiers contiennent les deux langues et sont faits en même temps que les pages. Employez-les sous licence ${licence}, en nommant ce site.`,
    files: {
      set: "Tous les codes.",
      code: "Un seul code, avec les mêmes champs.",
      schema: "Le schéma (JSON Schema 2020-12) qui décrit chaque champ.",
      csv: "Tous les codes, une ligne chacun, en UTF-8.",
    },
    versionTitle: "Quand les données changent",
    version: [
      "Le champ `version` augmente quand un champ disparaît ou change de sens. Un champ nouveau ne le fait pas augmenter\u00a0: ignorez ceux que vous ne connaissez pas.",
      "Le champ `updated` donne le jour de la dernière parution du contenu.",
    ],
    recordTitle: "Un code",
    examplesTitle: "Exemples",
    examples: {
      shell: "Le titre d’un code, dans un terminal",
      javascript: "La marche à suivre pour un code, en JavaScript",
      python: "Tous les échecs permanents, en Python",
    },
    toolsTitle: "Tables pour les outils de journalisation",
    toolsLead:
      "Chaque table donne le titre français de chaque code. Téléchargez-la, puis indiquez son chemin dans la configuration.",
    tools: {
      logstash: "Logstash, filtre translate",
      vector: "Vector, table d’enrichissement",
      grafana: "Grafana, correspondances de valeurs",
      rsyslog: "rsyslog, table de correspondance",
    },
    grafana: "Placez cette liste dans le JSON d’un panneau, sous `fieldConfig.defaults.mappings`.",
    documentation: "Documentation",
  },
  news: {
    title: "Nouveautés",
    description: "Ce qui a changé dans les pages des codes, parution après parution.",
    feed: "Suivre les nouveautés par un flux (Atom)",
    release: (version) => `Parution ${version}`,
    kinds: {
      Added: "Ajouts",
      Changed: "Changements",
      Deprecated: "À ne plus employer",
      Removed: "Retraits",
      Fixed: "Corrections",
      Security: "Sécurité",
    },
  },
  providers: {
    title: "Réponses, serveur par serveur",
    description:
      "Les réponses relevées chez des fournisseurs de messagerie, des filtres, des hébergeurs et des logiciels de serveur, mot pour mot, avec leur sens.",
    kinds: {
      mailbox: "Fournisseurs de messagerie",
      filter: "Filtres de messagerie",
      hosting: "Hébergeurs et relais",
      software: "Logiciels de serveur de messagerie",
    },
    kind: {
      mailbox: "Fournisseur de messagerie",
      filter: "Filtre de messagerie",
      hosting: "Hébergeur ou relais",
      software: "Logiciel de serveur de messagerie",
    },
    count: { one: "{count} réponse", other: "{count} réponses" },
    pageTitle: (name) => `${name}\u00a0: réponses SMTP`,
    pageDescription: (name, replies) =>
      `${name}\u00a0: réponses SMTP mot pour mot, avec leurs codes, ce que chacune signifie et où elle a été relevée. ${replies}.`,
    postmaster: "Sa page pour les expéditeurs\u00a0:",
    noCode: "Sans code",
    source: "Relevée dans\u00a0:",
    seen: "Réponses de vrais serveurs",
    allSeen: {
      one: "{count} réponse avec ce code, serveur par serveur",
      other: "{count} réponses avec ce code, serveur par serveur",
    },
  },
  phrases: {
    title: "Textes des serveurs, de A à Z",
    description:
      "Les textes relevés dans des réponses SMTP, des journaux et des avis de non-remise\u00a0: ce que chacun signifie en clair, et les codes qui l’accompagnent.",
    letters: "Lettres",
    filter: "Filtrer les textes",
    filterHint: "Des mots d’un message",
    noneShown: "Aucun texte ne convient.",
  },
  sheet: {
    title: "Les codes SMTP sur une page",
    name: "Aide-mémoire à imprimer",
    description:
      "Tous les codes de réponse SMTP et codes d’état étendus normalisés sur une page à imprimer, en A4 ou Letter.",
    lead: "Tous les codes de réponse et codes d’état étendus des normes en vigueur, sur une feuille à afficher ou à garder sous la main.",
    print:
      "Imprimez cette page en portrait, en A4 ou Letter. Le noir et blanc suffit\u00a0: chaque classe a son mot et sa forme.",
    parts: {
      reply:
        "Code de réponse. Le premier chiffre décide\u00a0: 2\u00a0fait, 3\u00a0continuez, 4\u00a0pas maintenant, 5\u00a0non.",
      mark: "Trait d’union\u00a0: d’autres lignes suivent. Espace\u00a0: c’est la dernière.",
      enhanced: "Code d’état étendu, qui donne le motif\u00a0: même premier chiffre, sujet, détail.",
      words: "Mots libres. Chaque serveur a les siens.",
    },
    more: "Causes et remèdes, code par code\u00a0:",
    edition: (day) => `Normes en vigueur, édition du ${day}`,
  },
  decode: {
    title: "Décoder une réponse, un journal ou un avis de non-remise",
    name: "Décodeur",
    description:
      "Collez une réponse, un journal ou un avis de non-remise\u00a0: ce que signifie chaque code, qui doit agir et que faire.",
    lead: "Collez ce qu’a dit un serveur de messagerie. Chaque code y est expliqué\u00a0: qui doit agir, et que faire.",
    invitation: "Une réponse entière, un journal, un avis de non-remise\u202f? Collez-les dans le décodeur",
    label: "Texte à décoder",
    hint: "Une réponse, des lignes d’un journal ou un message entier avec ses en-têtes.",
    private: "Rien de ce que vous collez n’est envoyé\u00a0: votre navigateur le lit ici, dans cette page.",
    file: "Ou un fichier (.eml, .log, .txt), que vous pouvez aussi déposer sur cette page",
    examples: "Exemples\u00a0:",
    example: {
      reply: "Réponse de deux lignes",
      postfix: "Ligne d’un journal de Postfix",
      exim: "Avis de non-remise d’Exim",
      message: "Notification d’état de remise",
      log: "Plusieurs lignes d’un journal",
    },
    clear: "Effacer",
    needsScript: "Le décodage a besoin de JavaScript. Sans lui, ces pages vous aident\u00a0:",
    found: { one: "{count} réponse trouvée.", other: "{count} réponses trouvées." },
    none: "Rien trouvé\u00a0: aucun code d’un serveur de messagerie ne figure à coup sûr dans ce texte.",
    loading: "Lecture en cours…",
    failed: "Ce texte n’a pas pu être lu. Collez seulement les lignes en question.",
    tooLarge: "Ce fichier dépasse {size}. Collez seulement les lignes en question.",
    fromAddress: "L’adresse de cette page nomme ces codes.",
    fileRead: "Fichier lu\u00a0: {name}, {size}.",
    results: "Ce que cela signifie",
    noCode: "Réponse sans code",
    /** At least two. */
    times: { other: "Trouvé {count} fois" },
    more: { one: "et {count} autre", other: "et {count} autres" },
    moreCodes: { other: "Seuls les {count} premiers codes sont expliqués ici." },
    words: "Mots du serveur",
    phrase: "Codes que des serveurs envoient avec ces mots",
    inner: "Cite un autre serveur",
    command: "En réponse à",
    recipient: "Destinataire",
    software: "Écrit par",
    provider: "Fournisseur, et ce qu’il répond",
    pages: "En savoir plus sur ces codes",
    inText: "Le montrer dans le texte",
    table: "Réponses par code",
    codes: "Codes",
    meaning: "Signification",
    count: "Nombre",
    text: "Le texte lu",
    textLead: "Ce qui a été trouvé est surligné. Chaque passage mène à son explication.",
    cut: { other: "Seul le début du texte est affiché ici, {count} caractères au plus." },
    anonymise: "Copier une version anonymisée",
    anonymised: "version anonymisée",
    anonymiseHint:
      "Les adresses électroniques, les adresses IP et les noms d’hôtes sont remplacés, même dans les liens. Relisez avant de publier\u00a0: les noms de personnes et les objets restent.",
  },
  notFound: {
    title: "Page introuvable",
    lead: "Il n’y a pas de page à cette adresse. Cherchez, ou choisissez une classe de codes.",
    near: "Codes à l’écriture proche\u00a0:",
    known: "Codes dans cette adresse\u00a0:",
  },
};
