import type { Counted } from "./format.ts";

/** The words of the interface in English. Its shape is the shape every other language must have. */
export const en = {
  site: {
    name: "SMTP reply codes",
    description: "What every SMTP reply code means, whether it is final, who must act, and what to do.",
    /** At most 16 characters: OpenSearch allows no more. */
    shortName: "SMTP codes",
    skip: "Skip to the content",
    index: "All codes",
    reading: "How to read a reply",
    accessibility: "Accessibility",
    otherLanguage: "This page in another language",
    pages: "Pages of this site",
    theme: "Theme",
    themes: { system: "System", light: "Light", dark: "Dark" },
    licence: "Text under CC BY 4.0, code under MIT.",
  },
  severity: {
    success: "Success",
    continue: "Continue",
    temporary: "Temporary failure",
    permanent: "Permanent failure",
  },
  severityMeaning: {
    success: "The server did what it was asked.",
    continue: "So far so good: the server awaits the rest.",
    temporary: "The server refuses for now. The same command may pass later, so the sending server tries again.",
    permanent: "The server refuses for good. The same command will not pass unless something changes.",
  },
  category: {
    syntax: "Syntax of commands",
    information: "Information and help",
    connections: "The connection itself",
    unspecified: "Not assigned by RFC 5321; extensions use the 3 for authentication",
    none: "Nothing: RFC 5321 has no code whose second digit is above 5",
    "mail-system": "The mail system: mailboxes, messages, delivery",
  },
  retry: {
    automatic: "Yes, by itself: the sending server tries again",
    "after-change": "Not as it is: something must change first",
    never: "No",
    "not-applicable": "Nothing to try again",
  },
  party: {
    sender: "The person who sent the message",
    "sender-admin": "Whoever runs the sending server",
    recipient: "The recipient",
    "recipient-admin": "Whoever runs the receiving server",
    nobody: "Nobody",
  },
  /** The parties by their place on the way of a message: short, for a picture. */
  place: {
    sender: "Sender",
    "sender-admin": "Sending server",
    recipient: "Recipient",
    "recipient-admin": "Receiving server",
  },
  status: {
    standard: "Standard",
    extension: "Extension",
    experimental: "Experimental",
    historic: "Historic",
    draft: "Draft",
    vendor: "Private code",
    unregistered: "Not a standard code",
  },
  statusMeaning: {
    standard: "Part of the core: RFC 5321 for reply codes, RFC 3463 for enhanced codes.",
    extension: "Defined by a standards-track extension of SMTP.",
    experimental: "Defined by an experimental RFC, which is no standard.",
    historic: "Withdrawn from use, and documented so that it can be recognised.",
    draft: "Registered with IANA from a draft that is no RFC.",
    vendor: "Its vendor documents it. No RFC and no registry knows it.",
    unregistered: "No RFC defines it, though servers or lists use it.",
  },
  rfcStatus: {
    "internet-standard": "Internet Standard",
    "draft-standard": "Draft Standard",
    "proposed-standard": "Proposed Standard",
    "best-current-practice": "Best Current Practice",
    informational: "Informational",
    experimental: "Experimental",
    historic: "Historic",
    unknown: "no status",
  },
  command: {
    connection: "opening of the connection",
    message: "end of the message",
    any: "any command",
    report: "no command: it stands in the bounce of the server that gave up",
  },
  /** Subjects of enhanced codes, from their second number. */
  subject: {
    "0": "Other, or undefined",
    "1": "Addresses",
    "2": "Mailbox",
    "3": "Mail system",
    "4": "Network and routing",
    "5": "Delivery protocol",
    "6": "Content of the message",
    "7": "Security or policy",
  },
  index: {
    title: "SMTP reply codes, explained",
    lead: "Find a code, learn what it means, whether it is final, who must act and what to do.",
    readingMore: "More on replies, retries and bounces",
    reading: [
      "A reply begins with three digits. The first decides: 2 is done, 3 is go on, 4 is not now, 5 is no.",
      "The second says what it is about: 0 syntax, 1 information, 2 the connection, 5 the mail system.",
      "The third tells codes of the same kind apart. The words after it are free: each server writes its own.",
      "An enhanced code such as 5.1.1 may follow. It says more, and agrees with the first digit.",
    ],
    classesTitle: "Parts of this list",
    repliesTitle: "Reply codes",
    enhancedTitle: "Enhanced status codes",
    filter: "Filter the list",
    filterHint: "Digits or words of a title",
    standardOnly: "Standard codes only",
    /** With `{count}` and `{total}`. Of lines, since one may hold several codes. */
    shown: "Lines shown: {count} of {total}",
    noneShown: "No code fits.",
  },
  code: {
    documentTitle: (code: string, title: string) => `SMTP ${code}: ${title}`,
    facts: "Facts",
    mustAct: "Who must act",
    retry: "Try again?",
    now: "What to do now",
    registered: "Registered wording",
    wording: "Wording",
    usedBy: "Used by",
    resembles: "Resembles",
    digitDecides: (digit: string) => `The first digit, ${digit}, says so.`,
    withDigit: (digit: string) => `With a ${digit}:`,
    subject: "Subject",
    range: "Stands for the codes",
    fromTo: (first: string, last: string) => `from ${first} to ${last}`,
    association: "Reply codes that IANA associates with it",
    replies: "Reply codes also seen with it",
    translation: "In English",
    status: "Status",
    category: "Concerns",
    commands: "Where it occurs",
    phrases: "Texts seen with this code",
    transcript: "Example session",
    transcriptKey: "C is the client, which sends; S is the server, which replies. The lines with this code are marked.",
    transcriptName: "session",
    retries: "Retries",
    /** What happens to a message that is refused for now, in order. */
    timeline: [
      "First attempt",
      "Further attempts, at least 30 minutes apart",
      "Notice of delay, if the sending server writes one",
      "After 4 to 5 days: the server gives up and sends a bounce",
    ],
    timelineSource: "The least that RFC 5321 asks for (section 4.5.4.1).",
    timelineMore: "What servers really do",
    emitters: "Server settings that produce it",
    related: "Compare with",
    enhanced: "Enhanced codes that go with it",
    enhancedCount: { one: "{count} code", other: "{count} codes" } as Counted,
    sources: "Sources",
    section: (section: string) => `section ${section}`,
    appendix: (letter: string) => `appendix ${letter}`,
    obsolete: (numbers: string) => `replaced by RFC ${numbers}`,
    checked: "Checked against its sources on",
    registryOf: "IANA registry of",
    correct: "Correct this page:",
    neighbours: "Neighbouring codes",
    previous: "Previous code",
    next: "Next code",
  },
  guide: {
    codes: "The codes",
  },
  anatomy: {
    title: "A reply, part by part",
    class: (severity: string) => `Verdict: ${severity.toLowerCase()}`,
    category: (category: string) => `Category: ${category.toLowerCase()}`,
    number: "Number within the category",
    more: "Another line follows; the last has a space here",
    enhanced: (subject: string) => `Enhanced code: ${subject.toLowerCase()}`,
    reply: (severity: string) => `Reply code: ${severity.toLowerCase()}`,
    words: "Words of the server, for people",
  },
  map: {
    title: "Map of the codes",
    skip: "Skip the map",
    /** Second digits that have a name of their own. */
    category: {
      "0": "Syntax",
      "1": "Information",
      "2": "Connection",
      "3": "Signing in",
      "4": "Not assigned",
      "5": "Mail system",
    },
    beyond: "No category",
    first: "First digit",
    subject: "Subject",
    standard: "Standard code",
    other: "Not a standard",
  },
  search: {
    title: "Search",
    label: "Search for a code or words",
    placeholder: "550, mailbox full…",
    submit: "Search",
    hint: "A code, such as 550, or words of the message, such as “mailbox full”.",
    results: "Results",
    needsScript: "Searching by words needs JavaScript. Without it, choose a class of codes:",
    loading: "Searching…",
    empty: "Nothing found. Try other words, or the code itself.",
    /** With `{codes}` where the unknown codes stand, one or several. */
    unknown: "Not described here: {codes}.",
    found: { one: "{count} result", other: "{count} results" } as Counted,
    /** For a pasted text with a code in it. */
    decode: "Decode the pasted text",
    /** Beside a reply code and an enhanced code. */
    pair: "Both together",
    offline: "The search by words could not be loaded. Codes are still recognised.",
  },
  pair: {
    /** With `{enhanced}` where the enhanced code stands. */
    agrees: (reply: string) =>
      `The two codes agree: ${reply} decides what the sending server does, and {enhanced} gives the reason.`,
    contradicts: (reply: string, outcome: string) =>
      `${reply} and {enhanced} contradict each other. The first digit of the reply code decides: ${outcome}. Take only the reason from {enhanced}.`,
    /** What the sending server does, by the first digit of the reply code. */
    outcome: {
      "2": "for the sending server the command has succeeded",
      "3": "the sending server sends what is still missing",
      "4": "the sending server tries again",
      "5": "the sending server gives up",
    },
    more: "What the enhanced code adds",
    static: (reply: string) => `If the enhanced code does not begin with the same digit as ${reply}, ${reply} decides.`,
  },
  share: {
    title: "Link to this page or pass it on",
    permanent: "Permanent address, which leads each reader to their language:",
    copyLink: "Copy the link as",
    formats: {
      address: "Address",
      text: "Text",
      markdown: "Markdown",
      html: "HTML",
      rst: "reStructuredText",
      asciidoc: "AsciiDoc",
    },
    copy: "Copy",
    copied: "Copied:",
    failed: "The browser did not allow copying. Select the text instead.",
    letters: "Messages to send",
    lettersLead: "Replace what stands in square brackets. Leave out what does not apply.",
    to: {
      sender: "To the person who sent the message",
      "sender-admin": "To whoever runs the sending server",
      recipient: "To the recipient, by other means",
      "recipient-admin": "To whoever runs the receiving server",
    },
  },
  /** Messages ready to send, to those who must act on a failure. `letter.ts` fills the braces, the writer the brackets. */
  letter: {
    sender: `Hello,

Your message to [address] got the code {code}: {title}.

{summary}

What you can do: {url}

Kind regards
[your name]`,
    "sender-admin": `Hello,

My message to [address], sent on [date and time], got the code {code}: {title}.

Could you please check the sending server? What to look at: {url}

The whole bounce, or the server’s reply:
[paste it here]

Thank you
[your name]`,
    recipient: `Hello,

My message to your address [address] has not arrived. The code is {code}: {title}.

What you can do: {url}

Kind regards
[your name]`,
    "recipient-admin": `Hello,

Our server [name or IP address] has not been able to deliver a message to your server [name or IP address]. The code is {code}: {title}.

Date and time: [with the time zone]
From: [address]
To: [address]
The whole reply, or the line of our log: [paste it here]

Could you please check the receiving side? What to look at: {url}

If you need anything else from us, please tell us.

Thank you
[your name]`,
  },
  data: {
    title: "Links and data",
    description: "Permanent addresses to link to, and every code as JSON, CSV and tables for log tools.",
    address: "Address",
    what: "What it gives",
    linksTitle: "Link to a code",
    linksLead: "The permanent address of a code is made of the code alone. It never changes.",
    links: {
      neutral: "The page of the code, in the reader’s language.",
      inLanguage: "The page in English, whatever the reader’s language.",
      section: "One section. Anchors are the same in every language.",
      pair: "A reply code together with the enhanced code that follows it.",
      open: "An enhanced code with its first digit left open.",
      subject: "All codes of a subject.",
      search: "A search. If the query is one known code, its page opens.",
    },
    filesTitle: "All codes as data",
    filesLead: (licence: string) =>
      `The files hold both languages and are made at the same time as the pages. Use them under ${licence}, naming this site.`,
    files: {
      set: "Every code.",
      code: "One code, with the same fields.",
      schema: "The schema (JSON Schema 2020-12) that describes each field.",
      csv: "Every code, one line each, in UTF-8.",
    },
    versionTitle: "When the data change",
    version: [
      "The field `version` rises when a field disappears or changes its meaning. A new field leaves it as it is: ignore those you do not know.",
      "The field `updated` gives the day of the last release of the content.",
    ],
    recordTitle: "One code",
    examplesTitle: "Examples",
    examples: {
      shell: "The title of a code, in a shell",
      javascript: "What to do about a code, in JavaScript",
      python: "Every permanent failure, in Python",
    },
    toolsTitle: "Tables for log tools",
    toolsLead: "Each table gives every code its English title. Download it, then put its path in the configuration.",
    tools: {
      logstash: "Logstash, translate filter",
      vector: "Vector, enrichment table",
      grafana: "Grafana, value mappings",
      rsyslog: "rsyslog, lookup table",
    },
    grafana: "Put this list in the JSON of a panel, under `fieldConfig.defaults.mappings`.",
    documentation: "Documentation",
  },
  news: {
    title: "News",
    description: "What has changed in the pages of the codes, release by release.",
    feed: "Follow the news by feed (Atom)",
    release: (version: string) => `Release ${version}`,
    kinds: {
      Added: "Added",
      Changed: "Changed",
      Deprecated: "Deprecated",
      Removed: "Removed",
      Fixed: "Corrected",
      Security: "Security",
    },
  },
  providers: {
    title: "Replies, server by server",
    description:
      "What mailbox and hosting providers, filters and mail server programs were seen to answer, word for word, with the sense of each reply.",
    kinds: {
      mailbox: "Mailbox providers",
      filter: "Mail filters",
      hosting: "Hosting providers and relays",
      software: "Mail server programs",
    },
    kind: {
      mailbox: "Mailbox provider",
      filter: "Mail filter",
      hosting: "Hosting provider or relay",
      software: "Mail server program",
    },
    count: { one: "{count} reply", other: "{count} replies" } as Counted,
    pageTitle: (name: string) => `${name}: SMTP replies`,
    pageDescription: (name: string, replies: string) =>
      `${name}: SMTP replies word for word, with their codes, what each one means and where it was seen. ${replies}.`,
    postmaster: "Its own page for senders:",
    noCode: "Without a code",
    source: "Seen in:",
    seen: "Replies of real servers",
    allSeen: {
      one: "{count} reply with this code, server by server",
      other: "{count} replies with this code, server by server",
    } as Counted,
  },
  phrases: {
    title: "Server texts, A to Z",
    description:
      "Texts seen in SMTP replies, logs and bounces: what each one means in plain words, and the codes it comes with.",
    letters: "Letters",
    filter: "Filter the texts",
    filterHint: "Words of a message",
    noneShown: "No text fits.",
  },
  sheet: {
    title: "SMTP codes on one page",
    /** In the footer. */
    name: "Printable sheet",
    description: "All standard SMTP reply codes and enhanced status codes on one printed page, A4 or Letter.",
    lead: "All reply codes and enhanced codes of the standards in force, on one sheet for the wall or the desk.",
    print:
      "Print this page in portrait, on A4 or Letter. Black and white will do: each class has its own word and shape.",
    parts: {
      reply: "Reply code. The first digit decides: 2\u00a0done, 3\u00a0go on, 4\u00a0not now, 5\u00a0no.",
      mark: "A hyphen: more lines follow. A space: the last line.",
      enhanced: "Enhanced code, which gives the reason: the same first digit, a subject, a detail.",
      words: "Free words. Each server writes its own.",
    },
    more: "Causes and remedies, code by code:",
    edition: (day: string) => `Standards in force, edition of ${day}`,
  },
  decode: {
    title: "Decode a reply, a log or a bounce",
    /** In the footer. */
    name: "Decoder",
    description:
      "Paste a reply, a log or a whole bounce of a mail server: what each code in it means, who must act and what to do.",
    lead: "Paste what a mail server said. Each code in it is explained: who must act, and what to do.",
    /** On the index. */
    invitation: "A whole reply, a log or a bounce? Paste it into the decoder",
    label: "Text to decode",
    hint: "A reply, lines of a log, or a whole message with its headers.",
    private: "Nothing you paste is sent: your browser reads it here, in this page.",
    file: "Or a file (.eml, .log, .txt), which you can also drop on this page",
    examples: "Examples:",
    example: {
      reply: "Reply of two lines",
      postfix: "Line of a Postfix log",
      exim: "Bounce by Exim",
      message: "Delivery status notification",
      log: "Several lines of a log",
    },
    clear: "Clear",
    needsScript: "Decoding needs JavaScript. Without it, these pages help:",
    found: { one: "{count} reply found.", other: "{count} replies found." } as Counted,
    none: "Nothing found: no code of a mail server stands in this text for sure.",
    loading: "Reading…",
    failed: "This text could not be read. Paste only the lines in question.",
    /** With `{size}`. */
    tooLarge: "This file is larger than {size}. Paste only the lines in question.",
    fromAddress: "The address of this page names these codes.",
    /** With `{name}` and `{size}`. */
    fileRead: "File read: {name}, {size}.",
    results: "What it means",
    noCode: "Reply without a code",
    /** At least two. */
    times: { other: "Found {count} times" } as Counted,
    more: { one: "and {count} more", other: "and {count} more" } as Counted,
    moreCodes: { other: "Only the first {count} codes are explained here." } as Counted,
    words: "Words of the server",
    /** Of words without a code. */
    phrase: "Codes that servers send with these words",
    inner: "Quotes another server",
    command: "In answer to",
    recipient: "Recipient",
    software: "Written by",
    provider: "Provider, and what it answers",
    pages: "More on these codes",
    inText: "Show it in the text",
    table: "Replies by code",
    codes: "Codes",
    meaning: "Meaning",
    count: "Number",
    text: "The text read",
    textLead: "What was found is marked. Each mark leads to its explanation.",
    cut: { other: "Only the beginning of the text is shown here, {count} characters at most." } as Counted,
    anonymise: "Copy an anonymised version",
    anonymised: "anonymised version",
    anonymiseHint:
      "Addresses, IP addresses and names of hosts are replaced, even in links. Read it again before you publish it: names of persons and subjects stay.",
  },
  notFound: {
    title: "Page not found",
    lead: "There is no page at this address. Search, or choose a class of codes.",
    near: "Codes that look almost the same:",
    known: "Codes in this address:",
  },
};

export type Dictionary = typeof en;
