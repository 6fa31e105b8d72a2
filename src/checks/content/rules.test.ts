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
    /facts\.yaml: status: this value is not allowed; write one of standard, extension, experimental, historic\.$/,
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
    /facts\.yaml: sources\.\d+\.title: another entry calls this document "Postfix .*"; give it the one title that it bears\.$/,
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
  ["a missing translation", fr, /^translation: .*\n/m, "", /fr\.md: translation: is missing or empty/],
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
    /en\.md: \.\.\/599\/: leads to no other entry; correct the code or remove the link\.$/,
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
    /en\.md: line \d+: has a dash or HTML; write a full sentence, in Markdown\.$/,
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
    "content/codes/550/fr.md: is missing; every code has its facts and its text in every language, so write it.",
  ]);
});

test("a file that does not belong is told", () => {
  const sentences = sentencesAfter((root) => writeFileSync(join(root, "content/codes/550/notes.txt"), ""));
  assert.match(
    sentences.join("\n"),
    /550\/notes\.txt: does not belong to an entry; remove it, or name it one of facts\.yaml, fr\.md, en\.md\.$/,
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

test("a copy of the template lacks nothing but a registered code", () => {
  const sentences = sentencesAfter((root) =>
    cpSync(join(root, "content/codes/_template"), join(root, "content/codes/558"), { recursive: true }),
  );
  assert.deepEqual(sentences, [
    "content/codes/558/facts.yaml: text: 558 is not in content/registry/reply-codes.csv; add it there with its RFC, or remove the entry.",
  ]);
});
