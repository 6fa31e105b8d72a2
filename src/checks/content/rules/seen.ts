/** What must hold of the replies that were seen, provider by provider, and of the phrasebook. */
import { compareCodes } from "../../../domain/enhanced-code.ts";
import type { ObservedReply } from "../../../schema/provider.ts";
import { correctFrench, frenchQuotations, notFrench, notServerWords } from "../french.ts";
import type { Mistake } from "../mistake.ts";
import { phraseFile } from "../read.ts";
import type { SiteRule } from "./rule.ts";

/** A reply was seen in one of the sources. */
const seenInSources: SiteRule = ({ providers }) =>
  providers.flatMap(({ file, data: { sources, replies } }) =>
    replies.flatMap(({ seen }, index) =>
      sources.some(({ url }) => url === seen)
        ? []
        : [
            {
              file,
              field: `replies.${index}.seen`,
              message: `${seen} is not among the sources; add it there, or write one of them.`,
            },
          ],
    ),
  );

const written = ({ reply, enhanced }: ObservedReply) => [reply, enhanced].filter(Boolean).join(" ") || "without a code";

/** Orders replies by reply code, those without one last, then by enhanced code, those without one first. */
function compareReplies(a: ObservedReply, b: ObservedReply): number {
  if (a.reply !== b.reply) return a.reply && b.reply ? compareCodes(a.reply, b.reply) : a.reply ? -1 : 1;
  return compareCodes(a.enhanced ?? "", b.enhanced ?? "");
}

/** Replies come in the order of their codes, so that those with the same codes stand together. */
const replyOrder: SiteRule = ({ providers }) =>
  providers.flatMap(({ file, data: { replies } }) =>
    replies.flatMap((reply, index) => {
      const before = replies[index - 1];
      return before && compareReplies(before, reply) > 0
        ? [
            {
              file,
              field: `replies.${index}`,
              message: `${written(reply)} stands below ${written(before)}; order replies by reply code, those without one last, then by enhanced code.`,
            },
          ]
        : [];
    }),
  );

/** A mark proves who wrote a reply, so it belongs to one provider, whatever its capitals. */
const ownMarks: SiteRule = ({ providers }) => {
  const owners = new Map<string, string>();
  return providers.flatMap(({ file, data: { marks } }) =>
    marks.flatMap((mark, index) => {
      const key = mark.toLowerCase();
      const owner = owners.get(key);
      owners.set(key, file);
      return owner === undefined
        ? []
        : [
            {
              file,
              field: `marks.${index}`,
              message: `"${mark}" is a mark in ${owner} already; keep it where it proves who wrote a reply.`,
            },
          ];
    }),
  );
};

/** A text of the phrasebook is one of a code: without a code there is no page to lead to. */
const knownPhrases: SiteRule = ({ entries, phrases }) => {
  const known = new Set(entries.flatMap(({ facts }) => facts.phrases ?? []));
  return [...phrases.keys()]
    .filter((text) => !known.has(text))
    .map((text) => ({
      file: phraseFile,
      field: text,
      message: "is no phrase of an entry; correct it, or add it to the phrases of its code.",
    }));
};

/** A text stands in the phrasebook once, whatever its capitals. */
const phrasesOnce: SiteRule = ({ phrases }) => {
  const seen = new Map<string, string>();
  return [...phrases.keys()].flatMap((text) => {
    const twin = seen.get(text.toLowerCase());
    seen.set(text.toLowerCase(), text);
    return twin === undefined
      ? []
      : [
          {
            file: phraseFile,
            field: text,
            message: `differs from "${twin}" by nothing but capitals; keep the one people meet most.`,
          },
        ];
  });
};

/** What is wrong with a sense in French. */
function french(file: string, field: string, text: string): Mistake[] {
  const mistakes = text === correctFrench(text) ? [] : [{ file, field, message: notFrench }];
  return [...mistakes, ...frenchQuotations(text).map(() => ({ file, field, message: notServerWords }))];
}

/** French typography, and guillemets around nothing but the words of a server. */
const frenchSenses: SiteRule = ({ providers, phrases }) => [
  ...providers.flatMap(({ file, data }) =>
    data.replies.flatMap(({ sense }, index) => french(file, `replies.${index}.sense.fr`, sense.fr)),
  ),
  ...Array.from(phrases).flatMap(([text, sense]) => french(phraseFile, `${text}.fr`, sense.fr)),
];

export const seenRules: SiteRule[] = [seenInSources, replyOrder, ownMarks, knownPhrases, phrasesOnce, frenchSenses];
