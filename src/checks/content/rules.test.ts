/** Each rule is shown a content with one mistake in it, and must say which file, which field, and the mend. */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { sentence } from "./mistake.ts";
import { readContent } from "./read.ts";
import { mistakesOf } from "./rules.ts";

/** The sentences about the real content after `spoil` has changed a copy of it. */
function sentencesAfter(spoil: (root: string) => void): string[] {
  const root = mkdtempSync(join(tmpdir(), "content-"));
  try {
    cpSync("content", join(root, "content"), { recursive: true });
    spoil(root);
    return mistakesOf(readContent(root)).map(sentence);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Replaces `from` by `to` in a file, and fails where there is nothing to replace. */
function edit(root: string, file: string, from: string | RegExp, to: string): void {
  const path = join(root, file);
  const text = readFileSync(path, "utf8");
  const edited = text.replace(from, to);
  assert.notEqual(edited, text, `${file} does not hold ${from}`);
  writeFileSync(path, edited);
}

const facts = "content/codes/550/facts.yaml";
const fr = "content/codes/550/fr.md";
const en = "content/codes/550/en.md";
const enhanced = "content/codes/x.7.1/facts.yaml";
const gmail = "content/providers/gmail.yaml";
const phrases = "content/phrases.yaml";

test("the content as it stands has no mistakes", () => {
  assert.deepEqual(
    sentencesAfter(() => {}),
    [],
  );
});

const cases: [name: string, file: string, from: string | RegExp, to: string, expected: RegExp][] = [
  [
    "an unknown key",
    facts,
    /^status:/m,
    "severity: permanent\nstatus:",
    /^content\/codes\/550\/facts\.yaml: the key "severity" is not known here; remove it or write one of text, status, /,
  ],
  [
    "an unknown status",
    facts,
    "status: standard",
    "status: standart",
    /facts\.yaml: status: this value is not allowed; write one of standard, extension, experimental, historic, draft, vendor, unregistered\.$/,
  ],
  [
    "an unknown command",
    facts,
    "commands: [",
    "commands: [RCTP, ",
    /facts\.yaml: commands\.0: this value is not allowed; write one of connection, EHLO, /,
  ],
  [
    "commands out of order",
    facts,
    "commands: [",
    "commands: [any, ",
    /facts\.yaml: commands: are out of order or repeated; write each once, /,
  ],
  [
    "an unknown RFC",
    facts,
    "sources:",
    'sources:\n  - { rfc: 4321, section: "1" }',
    /facts\.yaml: sources\.0: RFC 4321 is not in content\/rfcs\.yaml; add it there or correct the number\.$/,
  ],
  [
    "an unknown section",
    facts,
    "sources:",
    'sources:\n  - { rfc: 5321, section: "4.9.9" }',
    /facts\.yaml: sources\.0: RFC 5321 has no section 4\.9\.9; correct the section\.$/,
  ],
  [
    "a source without its section",
    facts,
    /rfc: 5321, section: "[^"]*"/,
    "rfc: 5321",
    /facts\.yaml: sources\.0: must be { rfc: 5321, section: "4\.2\.3" } with the section quoted, or .*; correct it\.$/,
  ],
  [
    "an unknown key within a field",
    facts,
    /^    setting: /m,
    "    code: 550\n    setting: ",
    /facts\.yaml: emitters\.0: the key "code" is not known here; remove it or correct its spelling\.$/,
  ],
  [
    "a document under another title",
    facts,
    "Postfix Configuration Parameters",
    "Postfix manual",
    /facts\.yaml: sources\.\d+\.title: another text calls this document "Postfix .*"; give it the one title that it bears\.$/,
  ],
  [
    "an RFC named without being cited",
    en,
    "## Causes",
    "See RFC 5321, section 4.5.1.\n\n## Causes",
    /en\.md: RFC 5321, section 4\.5\.1: is not among the sources; cite it in facts\.yaml\.$/,
  ],
  [
    "a lost placeholder",
    "content/codes/220/facts.yaml",
    /^text: .*$/m,
    'text: "domain Service ready"',
    /220\/facts\.yaml: text: differs from the registered wording; write "<domain> Service ready"\.$/,
  ],
  [
    "somebody who acts beside nobody",
    facts,
    "act: [",
    "act: [nobody, ",
    /facts\.yaml: act: is out of order|act: names someone beside nobody; remove one or the other\.$/,
  ],
  [
    "a retry that follows from the digit",
    facts,
    /^status:/m,
    "retry: after-change\nstatus:",
    /facts\.yaml: retry: after-change follows from the first digit; remove the line\.$/,
  ],
  [
    "a relation to no entry",
    facts,
    /^related: \[/m,
    'related: ["599", ',
    /facts\.yaml: related\.0: there is no entry 599; write it or remove the relation\.$/,
  ],
  [
    "a relation written on the wrong side",
    facts,
    /^related: \[/m,
    'related: ["450", ',
    /facts\.yaml: related\.0: 450 is not greater than 550; write the relation in 450\/facts\.yaml/,
  ],
  [
    "a transcript without the code",
    facts,
    /S: 550/g,
    "S: 551",
    /facts\.yaml: transcript: has no reply 550; add a line that begins with "S: 550 "\.$/,
  ],
  [
    "a transcript with a real host",
    facts,
    /mx\.example\.com|example\.com/,
    "mail.gmail.com",
    /facts\.yaml: transcript: \S*gmail\.com may be somebody's; write a name below example\.com/,
  ],
  [
    "a transcript that contradicts itself",
    facts,
    /S: 550 5\./,
    "S: 550 4.",
    /transcript: "S: 550 4\..*" joins two classes that contradict each other/,
  ],
  [
    "a line of no speaker",
    facts,
    "  C: ",
    "  X: ",
    /facts\.yaml: transcript: must have lines that begin with `C: ` or `S: `/,
  ],
  [
    "YAML that cannot be read",
    facts,
    "status: ",
    "status: [",
    /^content\/codes\/550\/facts\.yaml: line \d+: is not YAML \(.*\); correct the line/,
  ],
  ["a missing title", fr, /^title: .*\n/m, "", /fr\.md: title: is missing or empty; write a value of type string\.$/],
  [
    "a title that is too long",
    en,
    /^title: /m,
    `title: ${"long ".repeat(20)}`,
    /en\.md: title: is longer than 60 characters; shorten it\.$/,
  ],
  [
    "a missing translation",
    fr,
    /^translation: .*\n/m,
    "",
    /fr\.md: translation: is missing or empty; give the sense of the wording in this language\.$/,
  ],
  [
    "a translation into the language of the wording",
    en,
    /^title: /m,
    "translation: Mailbox unavailable\ntitle: ",
    /en\.md: translation: has no wording to translate; remove it\.$/,
  ],
  [
    "a registered code that calls itself private",
    facts,
    "status: standard",
    "status: vendor",
    /facts\.yaml: status: 550 is in content\/registry; write standard, extension or what it is\.$/,
  ],
  [
    "a private code that calls itself standard",
    "content/codes/571/facts.yaml",
    "status: unregistered",
    "status: standard",
    /571\/facts\.yaml: status: 571 is not in content\/registry; write vendor or unregistered, or add it there/,
  ],
  [
    "a private code that resembles nothing",
    "content/codes/571/facts.yaml",
    /^resembles: .*\n/m,
    "",
    /571\/facts\.yaml: resembles: is missing; name the registered code it resembles\.$/,
  ],
  [
    "a private code that resembles another private one",
    "content/codes/571/facts.yaml",
    /^resembles: .*$/m,
    'resembles: ["541"]',
    /571\/facts\.yaml: resembles: 541 is no registered code with a page; correct it\.$/,
  ],
  [
    "a private code without its vendor",
    "content/codes/x.7.509/facts.yaml",
    /^vendors: .*\n/m,
    "",
    /x\.7\.509\/facts\.yaml: vendors: is missing; name the vendor that documents the code\.$/,
  ],
  [
    "a standard code with a vendor",
    facts,
    /^status:/m,
    "vendors: [Microsoft]\nstatus:",
    /550\/facts\.yaml: vendors: is for vendor and unregistered codes; remove it\.$/,
  ],
  [
    "a wording of an enhanced code that IANA does not register",
    enhanced,
    /^text: .*$/m,
    "text: Delivery not authorised",
    /x\.7\.1\/facts\.yaml: text: differs from the registered wording; write "Delivery not authorized, message refused"\.$/,
  ],
  [
    "a first digit that no enhanced code has",
    enhanced,
    /^ {2}["']?4["']?:/m,
    "  3:",
    /x\.7\.1\/facts\.yaml: classes: the key "3" is not known here; remove it or correct its spelling\.$/,
  ],
  [
    "a class without a verdict",
    "content/codes/x.7.1/fr.md",
    /^"4":\n.*\n.*\n/m,
    "",
    /x\.7\.1\/fr\.md: 4: is missing; write summary and action for this first digit\.$/,
  ],
  [
    "a verdict for a class that the code does not have",
    "content/codes/x.7.1/en.md",
    /^"4":/m,
    '"2": { summary: Taken., action: None. }\n"4":',
    /x\.7\.1\/en\.md: 2: is no class of this code in facts\.yaml; add it there or remove this\.$/,
  ],
  [
    "a section for a class that the code does not have",
    "content/codes/x.7.1/en.md",
    "## When it begins with 4",
    "## When it begins with 2\n\nNever.\n\n## When it begins with 4",
    /x\.7\.1\/en\.md: When it begins with 2: facts\.yaml gives x\.7\.1 no page that begins with 2/,
  ],
  [
    "a transcript that shows another class",
    enhanced,
    /S: (\d{3}) 4\.7\.1 /g,
    "S: $1 4.7.0 ",
    /x\.7\.1\/facts\.yaml: classes\.4\.transcript: has no reply 4\.7\.1/,
  ],
  [
    "a reply code that the registry names anyway",
    enhanced,
    /^replies: \[/m,
    'replies: ["550", ',
    /x\.7\.1\/facts\.yaml: replies\.0: 550 is in the IANA registry already; remove it\.$/,
  ],
  [
    "a reply code without an entry",
    enhanced,
    /^replies: \[/m,
    'replies: ["599", ',
    /x\.7\.1\/facts\.yaml: replies\.0: there is no entry 599; write it or remove it\.$/,
  ],
  [
    "a range that ends before it begins",
    "content/codes/x.7.606/facts.yaml",
    /^through: .*$/m,
    "through: x.7.605",
    /x\.7\.606\/facts\.yaml: through: x\.7\.605 does not follow x\.7\.606 in its subject; correct it\.$/,
  ],
  [
    "commands that are not told",
    facts,
    /^commands: .*\n/m,
    "",
    /550\/facts\.yaml: commands: is missing; say where the code occurs\.$/,
  ],
  [
    "anchors that do not fit the sections of a guide",
    "content/guides/reading/facts.yaml",
    /^anchors: \[/m,
    "anchors: [one-more, ",
    /guides\/reading\/facts\.yaml: anchors: are \d+ for \d+ sections; name each section once\.$/,
  ],
  [
    "a reply code newly registered",
    "content/registry/reply-codes.csv",
    /^550,/m,
    "549,A new code,5321,4.2.3\n550,",
    /^content\/registry\/reply-codes\.csv: 549: has no entry; write content\/codes\/549, or remove the code from the list/,
  ],
  [
    "an enhanced code newly registered",
    "content/registry/enhanced-status-codes.csv",
    /^X\.7\.30,/m,
    "X.7.99,A new code,550,,,,\r\nX.7.30,",
    /^content\/registry\/enhanced-status-codes\.csv: x\.7\.99: has no entry; write content\/codes\/x\.7\.99,/,
  ],
  [
    "a code that left the registry",
    "content/registry/enhanced-status-codes.csv",
    /^X\.7\.28,.*\r\n/m,
    "",
    /x\.7\.28\/facts\.yaml: status: x\.7\.28 is not in content\/registry; write vendor or unregistered/,
  ],
  [
    "an unknown section of prose",
    en,
    "## Causes",
    "## Reasons",
    /en\.md: ## Reasons: is no section of an entry; write one of ## Meaning, /,
  ],
  [
    "a section in one language only",
    fr,
    "\n## En pratique",
    "\n",
    /550\/fr\.md: sections: differ from those of content\/codes\/550\/en\.md/,
  ],
  [
    "a section missing for who must act",
    en,
    "### You sent the message",
    "",
    /en\.md: sections: facts\.yaml says that sender must act; add "### You sent the message"\.$/,
  ],
  [
    "a link in one language only",
    en,
    /\[(\d{3})\]\(\.\.\/\d{3}\/\)/,
    "$1",
    /550\/fr\.md: links: differ from those of content\/codes\/550\/en\.md/,
  ],
  [
    "a link to no entry",
    en,
    /\]\(\.\.\/\d{3}\//,
    "](../599/",
    /en\.md: \.\.\/599\/: leads to no other page; correct the code or remove the link\.$/,
  ],
  [
    "an enhanced code that is not registered",
    en,
    /`5\.1\.1`/,
    "`5.1.99`",
    /en\.md: `5\.1\.99`: 5\.1\.99 is not in the IANA registry; correct it\.$/,
  ],
  [
    "spaces that are not French",
    fr,
    "\u00a0:",
    " :",
    /fr\.md: line \d+: has spaces or apostrophes that are not French; run npm run format\.$/,
  ],
  [
    "French in guillemets",
    fr,
    /«\u00a0[^»]*\u00a0»/,
    "«\u00a0boîte pleine\u00a0»",
    /fr\.md: «\u00a0boîte pleine\u00a0»: guillemets mark the English words of a server; set French words in italics\.$/,
  ],
  [
    "HTML in prose",
    en,
    "## Causes",
    "<b>so</b>\n\n## Causes",
    /en\.md: line \d+: has a dash or HTML; write a full sentence, in Markdown, and placeholders in backticks\.$/,
  ],
  [
    "a placeholder that a browser would take for HTML",
    en,
    "## Causes",
    "The <address> is wrong.\n\n## Causes",
    /en\.md: line \d+: has a dash or HTML; .* and placeholders in backticks\.$/,
  ],
  [
    "an RFC that nobody cites",
    "content/rfcs.yaml",
    '"5321":',
    '"9999":\n  { title: "None", year: 2026, status: unknown, sections: ["1"] }\n"5321":',
    /^content\/rfcs\.yaml: 9999: no entry cites it; remove it\.$/,
  ],
  [
    "an RFC without sections",
    "content/rfcs.yaml",
    /^ {2}year: .*\n/m,
    "",
    /^content\/rfcs\.yaml: \d+\.year: is missing or empty; write a value of type number\.$/,
  ],
  [
    "a provider of an unknown kind",
    gmail,
    "kind: mailbox",
    "kind: webmail",
    /^content\/providers\/gmail\.yaml: kind: this value is not allowed; write one of mailbox, filter, hosting, software\.$/,
  ],
  [
    "a provider without a source",
    gmail,
    /^sources:\n(?: .*\n)+/m,
    "sources: []\n",
    /providers\/gmail\.yaml: sources: is empty; write it\.$/,
  ],
  [
    "a reply without its sense",
    gmail,
    /^ {4}sense:\n.*\n.*\n/m,
    "",
    /providers\/gmail\.yaml: replies\.0\.sense: is missing or empty; write a value of type object\.$/,
  ],
  [
    "a reply code that is none",
    gmail,
    'reply: "550"',
    'reply: "650"',
    /providers\/gmail\.yaml: replies\.\d+\.reply: must be a reply code of three digits, quoted; correct it\.$/,
  ],
  [
    "a provider that is not YAML",
    gmail,
    "kind: ",
    "kind: [",
    /^content\/providers\/gmail\.yaml: line \d+: is not YAML \(.*\); correct the line/,
  ],
  [
    "a reply seen in no source",
    gmail,
    /^ {4}seen: .*$/m,
    "    seen: https://example.com/",
    /providers\/gmail\.yaml: replies\.0\.seen: https:\/\/example\.com\/ is not among the sources; add it there, or write one of them\.$/,
  ],
  [
    "a reply out of order",
    gmail,
    'reply: "421"',
    'reply: "552"',
    /providers\/gmail\.yaml: replies\.1: 421 4\.7\.0 stands below 552 4\.7\.0; order replies by reply code, those without one last, then by enhanced code\.$/,
  ],
  [
    "an enhanced code out of order",
    gmail,
    'enhanced: "4.7.0"',
    'enhanced: "4.7.100"',
    /providers\/gmail\.yaml: replies\.1: 421 4\.7\.0 stands below 421 4\.7\.100; order/,
  ],
  [
    "a reply without a code before one that has a code",
    gmail,
    /^ {2}- reply: "421"\n {4}enhanced: .*\n {4}text/m,
    "  - text",
    /providers\/gmail\.yaml: replies\.1: 421 4\.7\.0 stands below without a code; order/,
  ],
  [
    "a mark of two providers",
    "content/providers/yahoo.yaml",
    "marks: [",
    'marks: ["GSMTP", ',
    /providers\/yahoo\.yaml: marks\.0: "GSMTP" is a mark in content\/providers\/gmail\.yaml already; keep it where it proves who wrote a reply\.$/,
  ],
  [
    "a French sense with the wrong signs",
    gmail,
    "fr: Le compte du destinataire est inactif.",
    'fr: "Le compte est inactif: vérifiez-le."',
    /providers\/gmail\.yaml: replies\.\d+\.sense\.fr: has spaces or apostrophes that are not French; run npm run format\.$/,
  ],
  [
    "a French sense that quotes French",
    gmail,
    "fr: Le compte du destinataire est inactif.",
    "fr: Le compte est «\u00a0désactivé\u00a0».",
    /providers\/gmail\.yaml: replies\.\d+\.sense\.fr: guillemets mark the English words of a server; set French words in italics\.$/,
  ],
  [
    "a text that no entry has",
    phrases,
    /^User unknown:$/m,
    "User quite unknown:",
    /^content\/phrases\.yaml: User quite unknown: is no phrase of an entry; correct it, or add it to the phrases of its code\.$/,
  ],
  [
    "a text told twice but for capitals",
    phrases,
    /^User unknown:$/m,
    "USER UNKNOWN:\n  fr: Personne.\n  en: Nobody.\nUser unknown:",
    /^content\/phrases\.yaml: User unknown: differs from "USER UNKNOWN" by nothing but capitals; keep the one people meet most\.$/,
  ],
  [
    "a text told twice",
    phrases,
    /^User unknown:$/m,
    "User unknown:\n  fr: Personne.\n  en: Nobody.\nUser unknown:",
    /^content\/phrases\.yaml: line \d+: is not YAML \(duplicated mapping key\); correct the line/,
  ],
  [
    "a text told in one language",
    phrases,
    /^User unknown:\n {2}fr: .*$/m,
    "User unknown:",
    /^content\/phrases\.yaml: User unknown\.fr: is missing or empty; write a value of type string\.$/,
  ],
  [
    "a French sense of a text with the wrong signs",
    phrases,
    /^User unknown:\n {2}fr: .*$/m,
    "User unknown:\n  fr: C'est une adresse que personne n’a.",
    /^content\/phrases\.yaml: User unknown\.fr: has spaces or apostrophes that are not French; run npm run format\.$/,
  ],
];

for (const [name, file, from, to, expected] of cases) {
  test(`${name} is told in one sentence`, () => {
    const sentences = sentencesAfter((root) => edit(root, file, from, to));
    assert.ok(
      sentences.some((text) => expected.test(text)),
      sentences.join("\n") || "no mistake was found",
    );
    for (const text of sentences) assert.doesNotMatch(text, /\n/);
  });
}

test("a missing language is told", () => {
  const sentences = sentencesAfter((root) => rmSync(join(root, fr)));
  assert.deepEqual(sentences, [
    "content/codes/550/fr.md: is missing; facts and the text in every language belong together, so write it.",
  ]);
});

test("a file that does not belong is told", () => {
  const sentences = sentencesAfter((root) => writeFileSync(join(root, "content/codes/550/notes.txt"), ""));
  assert.match(
    sentences.join("\n"),
    /550\/notes\.txt: does not belong here; remove it, or name it one of facts\.yaml, fr\.md, en\.md\.$/,
  );
});

test("a folder that is no code is told", () => {
  const sentences = sentencesAfter((root) =>
    cpSync(join(root, "content/codes/550"), join(root, "content/codes/55"), { recursive: true }),
  );
  assert.match(
    sentences.join("\n"),
    /content\/codes\/55: is not named after a code; name the folder with three digits/,
  );
});

test("a file of a provider that is not named like one is told", () => {
  const sentences = sentencesAfter((root) =>
    cpSync(join(root, gmail), join(root, "content/providers/Google Mail.yml")),
  );
  assert.deepEqual(sentences, [
    "content/providers/Google Mail.yml: does not belong here; remove it, or name it like gmail.yaml, in small letters, digits and hyphens.",
  ]);
});

test("two entries that say the same are told", () => {
  const sentences = sentencesAfter((root) => {
    const title = /^title: .*$/m.exec(readFileSync(join(root, en), "utf8"))![0];
    edit(root, "content/codes/551/en.md", /^title: .*$/m, title);
  });
  assert.match(
    sentences.join("\n"),
    /551\/en\.md: title: is the same as in content\/codes\/550\/en\.md; say what sets this code apart\.$/,
  );
});

test("a long sentence on more than three pages is told, with every file", () => {
  const formula = "This sentence of more than eight words says nothing of any of these codes.";
  const sentences = sentencesAfter((root) => {
    for (const code of ["550", "551", "x.7.1"])
      edit(root, `content/codes/${code}/en.md`, "## Meaning\n", `## Meaning\n\n${formula}\n`);
  });
  assert.deepEqual(sentences, [
    `content/codes/550/en.md: "${formula}": stands on 4 pages, also in content/codes/551/en.md, content/codes/x.7.1/en.md; say it once, on a page they link to.`,
  ]);
});

test("a long sentence on three pages, or a short one anywhere, is no formula", () => {
  const sentences = sentencesAfter((root) => {
    for (const code of ["550", "x.7.1"])
      edit(
        root,
        `content/codes/${code}/en.md`,
        "## Meaning\n",
        "## Meaning\n\nThis sentence of more than eight words stands on three pages.\n",
      );
    for (const code of ["451", "452", "551", "552"])
      edit(root, `content/codes/${code}/en.md`, "## Meaning\n", "## Meaning\n\nThis one is short.\n");
  });
  assert.deepEqual(sentences, []);
});

test("a copy of the template lacks nothing but a place in the registry", () => {
  for (const [template, name] of [
    ["_template", "558"],
    ["_template-enhanced", "x.7.98"],
  ]) {
    const sentences = sentencesAfter((root) =>
      cpSync(join(root, "content/codes", template!), join(root, "content/codes", name!), { recursive: true }),
    );
    assert.deepEqual(sentences, [
      `content/codes/${name}/facts.yaml: status: ${name} is not in content/registry; write vendor or unregistered, or add it there with its source.`,
    ]);
  }
});
