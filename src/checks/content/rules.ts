/** What must hold of the content beyond the shape of each file. One function a rule. */
import { impliedRetry } from "../../domain/reply-code.ts";
import { registeredForm } from "../../domain/enhanced-code.ts";
import { locales, type Locale } from "../../i18n/locales.ts";
import { commands, parties } from "../../schema/facts.ts";
import { sections } from "../../schema/sections.ts";
import { correctFrench } from "./french.ts";
import type { Mistake } from "./mistake.ts";
import type { Content, Entry, EntryText } from "./read.ts";

type Rule = (entry: Entry, content: Content) => Mistake[];

const isInOrder = <T>(values: readonly T[], order: readonly T[]) =>
  values.every((value, index) => index === 0 || order.indexOf(value) > order.indexOf(values[index - 1]!));

const sameLists = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((item, index) => item === b[index]);

const registeredText: Rule = ({ code, file, facts }, { replies }) => {
  const registered = replies.get(code);
  if (!registered)
    return [
      {
        file,
        field: "text",
        message: `${code} is not in content/registry/reply-codes.csv; add it there with its RFC, or remove the entry.`,
      },
    ];
  const mistakes: Mistake[] = [];
  if (facts.text !== registered.text) {
    mistakes.push({ file, field: "text", message: `differs from the registered wording; write "${registered.text}".` });
  }
  const isCited = facts.sources.some(
    (source) => "rfc" in source && source.rfc === registered.rfc && source.section === registered.section,
  );
  if (!isCited) {
    mistakes.push({
      file,
      field: "sources",
      message: `lack the section that defines the code; add { rfc: ${registered.rfc}, section: "${registered.section}" }.`,
    });
  }
  return mistakes;
};

const citations: Rule = ({ file, facts }, { rfcs }) =>
  facts.sources.flatMap((source, index) => {
    if (!("rfc" in source)) return [];
    const rfc = rfcs.get(String(source.rfc));
    const field = `sources.${index}`;
    if (!rfc)
      return [
        { file, field, message: `RFC ${source.rfc} is not in content/rfcs.yaml; add it there or correct the number.` },
      ];
    if (rfc.sections.includes(source.section)) return [];
    return [{ file, field, message: `RFC ${source.rfc} has no section ${source.section}; correct the section.` }];
  });

const closedLists: Rule = ({ file, facts }) => {
  const mistakes: Mistake[] = [];
  if (!isInOrder(facts.commands, commands)) {
    mistakes.push({
      file,
      field: "commands",
      message: `are out of order or repeated; write each once, in the order ${commands.join(", ")}.`,
    });
  }
  if (
    facts.commands.includes("any") &&
    facts.commands.some((command) => command !== "any" && command !== "connection")
  ) {
    mistakes.push({
      file,
      field: "commands",
      message: "name other commands beside any; keep any (and connection), or name the commands alone.",
    });
  }
  if (!isInOrder(facts.act, parties)) {
    mistakes.push({
      file,
      field: "act",
      message: `is out of order or repeats someone; write each once, in the order ${parties.join(", ")}.`,
    });
  }
  if (facts.act.includes("nobody") && facts.act.length > 1) {
    mistakes.push({ file, field: "act", message: "names someone beside nobody; remove one or the other." });
  }
  return mistakes;
};

const derivedRetry: Rule = ({ code, file, facts }) =>
  facts.retry === impliedRetry(code)
    ? [{ file, field: "retry", message: `${facts.retry} follows from the first digit; remove the line.` }]
    : [];

const relations: Rule = ({ code, file, facts }, { entries }) =>
  (facts.related ?? []).flatMap((other, index) => {
    const field = `related.${index}`;
    if (!entries.some((entry) => entry.code === other))
      return [{ file, field, message: `there is no entry ${other}; write it or remove the relation.` }];
    if (other <= code)
      return [
        {
          file,
          field,
          message: `${other} is not greater than ${code}; write the relation in ${other}/facts.yaml, where it stands once for both.`,
        },
      ];
    return [];
  });

const enhancedShape = /(?<![\w.])([245])\.(\d{1,3}\.\d{1,3})(?!\w|\.\d)/g;
const hostShape = /(?<![\w.-])(?:[a-z0-9](?:[\w-]*\.)+)([a-z]{2,})(?![\w-])/gi;
const reservedHost = /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid)$/i;
const addressShape = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g;
const reservedAddress = /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.|^127\.0\.0\.1$/;

const transcript: Rule = ({ code, file, facts }, { enhanced }) => {
  const field = "transcript";
  const mistakes: Mistake[] = [];
  const replies = facts.transcript.split("\n").filter((line) => line.startsWith("S: "));
  if (!replies.some((line) => line.startsWith(`S: ${code} `) || line === `S: ${code}`)) {
    mistakes.push({ file, field, message: `has no reply ${code}; add a line that begins with "S: ${code} ".` });
  }
  for (const line of replies) {
    const [, digit, detail] = /^S: ([2-5])\d\d[ -](?:([245]\.\d{1,3}\.\d{1,3}) )?/.exec(line) ?? [];
    if (detail && detail[0] !== digit) {
      mistakes.push({
        file,
        field,
        message: `"${line}" joins two classes that contradict each other; give both the same first digit.`,
      });
    }
  }
  for (const [found] of facts.transcript.matchAll(enhancedShape)) {
    if (!enhanced.has(registeredForm(found)))
      mistakes.push({ file, field, message: `${found} is not in the IANA registry; write a registered code.` });
  }
  for (const [host] of facts.transcript.matchAll(hostShape)) {
    if (!reservedHost.test(host))
      mistakes.push({
        file,
        field,
        message: `${host} may be somebody's; write a name below example.com, example.net or example.org.`,
      });
  }
  for (const [address] of facts.transcript.matchAll(addressShape)) {
    if (!reservedAddress.test(address))
      mistakes.push({
        file,
        field,
        message: `${address} may be somebody's; write an address of 192.0.2.0/24, 198.51.100.0/24 or 203.0.113.0/24.`,
      });
  }
  return mistakes;
};

/** Headings of a text as "## Meaning". */
const headings = ({ body }: EntryText) => body.split("\n").filter((line) => /^#{1,6} /.test(line));

const sectionHeading = (depth: number, heading: string) => `${"#".repeat(depth)} ${heading}`;

/** The anchors of the sections a text has, unknown headings left out. */
const sectionIds = (text: EntryText, locale: Locale) =>
  headings(text).flatMap(
    (line) => sections.find(({ depth, heading }) => sectionHeading(depth, heading[locale]) === line)?.id ?? [],
  );

const closedSections: Rule = ({ facts, texts }) =>
  locales.flatMap((locale) => {
    const text = texts[locale];
    const { file } = text;
    const allowed = sections.map(({ depth, heading }) => sectionHeading(depth, heading[locale]));
    const present = headings(text);
    const mistakes: Mistake[] = present
      .filter((line) => !allowed.includes(line))
      .map((line) => ({
        file,
        field: line,
        message: `is no section of an entry; write one of ${allowed.join(", ")}.`,
      }));
    if (
      !isInOrder(
        present.filter((line) => allowed.includes(line)),
        allowed,
      )
    ) {
      mistakes.push({
        file,
        field: "sections",
        message: `are out of order or repeated; put them in the order ${allowed.join(", ")}.`,
      });
    }
    if (present[0] !== allowed[0])
      mistakes.push({ file, field: allowed[0]!, message: "does not come first; begin with it." });
    const ids = sectionIds(text, locale);
    for (const { id, depth, heading, party } of sections) {
      if (party && facts.act.includes(party) && !ids.includes(id)) {
        mistakes.push({
          file,
          field: "sections",
          message: `facts.yaml says that ${party} must act; add "${sectionHeading(depth, heading[locale])}".`,
        });
      }
    }
    return mistakes;
  });

const countLines = ({ body }: EntryText, shape: RegExp) => body.split("\n").filter((line) => shape.test(line)).length;
const links = ({ body }: EntryText) => Array.from(body.matchAll(/\]\(([^)]*)\)/g), ([, target = ""]) => target);
const codeSpans = ({ body }: EntryText) => Array.from(body.matchAll(/`([^`]+)`/g), ([, span = ""]) => span);

const twins: Rule = ({ texts: { fr, en } }) => {
  const compare = (what: string, a: readonly string[], b: readonly string[]): Mistake[] =>
    sameLists(a, b)
      ? []
      : [
          {
            file: fr.file,
            field: what,
            message: `differ from those of ${en.file} (${a.join(", ") || "none"}; ${b.join(", ") || "none"}); bring the two languages together.`,
          },
        ];
  const numbers = (text: EntryText) => [countLines(text, /^\|/), countLines(text, /^(?:[-*]|\d+\.) /)].map(String);
  return [
    ...compare("sections", sectionIds(fr, "fr"), sectionIds(en, "en")),
    ...compare("numbers of table rows and list items", numbers(fr), numbers(en)),
    ...compare("links", links(fr).toSorted(), links(en).toSorted()),
    ...compare("words in backticks", [...new Set(codeSpans(fr))].toSorted(), [...new Set(codeSpans(en))].toSorted()),
  ];
};

const proseReferences: Rule = ({ code, texts }, { entries, enhanced }) =>
  locales.flatMap((locale) => {
    const text = texts[locale];
    const { file } = text;
    const mistakes: Mistake[] = [];
    for (const target of links(text)) {
      const [, other] = /^\.\.\/([^/]+)\/$/.exec(target) ?? [];
      if (!other)
        mistakes.push({
          file,
          field: target,
          message: "is no link to a code; write ../550/ for a code, and put other documents among the sources.",
        });
      else if (other === code || !entries.some((entry) => entry.code === other)) {
        mistakes.push({
          file,
          field: target,
          message: "leads to no other entry; correct the code or remove the link.",
        });
      }
    }
    for (const span of codeSpans(text)) {
      for (const [found] of span.matchAll(enhancedShape)) {
        if (!enhanced.has(registeredForm(found)))
          mistakes.push({ file, field: `\`${span}\``, message: `${found} is not in the IANA registry; correct it.` });
      }
    }
    return mistakes;
  });

const namedRfc = /RFC\s(\d+)(?:,?\s\(?section\s(\d+(?:\.\d+)*))?/g;

const namedRfcs: Rule = ({ facts, texts }) =>
  locales.flatMap((locale) => {
    const { file, source } = texts[locale];
    return Array.from(source.matchAll(namedRfc)).flatMap(([named, rfc, section]) => {
      const isCited = facts.sources.some(
        (cited) => "rfc" in cited && String(cited.rfc) === rfc && (!section || cited.section === section),
      );
      return isCited ? [] : [{ file, field: named, message: "is not among the sources; cite it in facts.yaml." }];
    });
  });

const frenchSigns: Rule = ({ texts: { fr } }) => {
  const { file, source, front, body } = fr;
  const corrected = correctFrench(source).split("\n");
  const mistakes: Mistake[] = source.split("\n").flatMap((line, index) =>
    line === corrected[index]
      ? []
      : [
          {
            file,
            field: `line ${index + 1}`,
            message: "has spaces or apostrophes that are not French; run npm run format.",
          },
        ],
  );
  const prose = [front.title, front.summary, front.action, body].join("\n");
  for (const [quotation, words = ""] of prose.matchAll(/«\u00a0([^»]*)\u00a0»/g)) {
    if (/[^\x20-\x7e…’\u00a0\u202f]/u.test(words)) {
      mistakes.push({
        file,
        field: quotation,
        message: "guillemets mark the English words of a server; set French words in italics.",
      });
    }
  }
  return mistakes;
};

const plainSigns: Rule = ({ texts }) =>
  locales.flatMap((locale) =>
    texts[locale].source.split("\n").flatMap((line, index) =>
      /[—–]|<[a-z/!]/i.test(line.replace(/`[^`]*`|<[a-z-]+>/gi, ""))
        ? [
            {
              file: texts[locale].file,
              field: `line ${index + 1}`,
              message: "has a dash or HTML; write a full sentence, in Markdown.",
            },
          ]
        : [],
    ),
  );

const rules: Rule[] = [
  registeredText,
  citations,
  closedLists,
  derivedRetry,
  relations,
  transcript,
  closedSections,
  twins,
  proseReferences,
  namedRfcs,
  frenchSigns,
  plainSigns,
];

/** Titles and summaries that two entries share in one language. */
function repeated({ entries }: Content): Mistake[] {
  return locales.flatMap((locale) =>
    (["title", "summary"] as const).flatMap((field) => {
      const first = new Map<string, string>();
      return entries.flatMap(({ texts }) => {
        const { file, front } = texts[locale];
        const twin = first.get(front[field]);
        first.set(front[field], file);
        return twin ? [{ file, field, message: `is the same as in ${twin}; say what sets this code apart.` }] : [];
      });
    }),
  );
}

/** Documents that two entries call by different titles. */
function retitled({ entries }: Content): Mistake[] {
  const titles = new Map<string, string>();
  return entries.flatMap(({ file, facts }) =>
    facts.sources.flatMap((source, index) => {
      if ("rfc" in source) return [];
      const known = titles.get(source.url) ?? source.title;
      titles.set(source.url, known);
      return known === source.title
        ? []
        : [
            {
              file,
              field: `sources.${index}.title`,
              message: `another entry calls this document "${known}"; give it the one title that it bears.`,
            },
          ];
    }),
  );
}

/** RFCs that no entry cites. */
function uncited({ entries, rfcs }: Content): Mistake[] {
  const cited = new Set(
    entries.flatMap(({ facts }) => facts.sources.flatMap((source) => ("rfc" in source ? [String(source.rfc)] : []))),
  );
  return [...rfcs.keys()]
    .filter((number) => !cited.has(number))
    .map((number) => ({ file: "content/rfcs.yaml", field: number, message: "no entry cites it; remove it." }));
}

/** Every mistake of the content, those of reading first. */
export function mistakesOf(content: Content): Mistake[] {
  // What entries say of each other is judged only when all of them could be read.
  if (content.mistakes.length > 0) return content.mistakes;
  return [
    ...content.entries.flatMap((entry) => rules.flatMap((rule) => rule(entry, content))),
    ...repeated(content),
    ...retitled(content),
    ...uncited(content),
  ];
}
