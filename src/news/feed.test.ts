import assert from "node:assert/strict";
import { test } from "node:test";
import { atomFeed } from "./feed.ts";

const frame = {
  locale: "fr" as const,
  title: "Nouveautés",
  author: "Codes & Cie",
  url: "https://example.org/fr/feed.xml",
  page: "https://example.org/fr/news/",
  kinds: { Added: "Ajouts", Changed: "", Deprecated: "", Removed: "", Fixed: "Corrections", Security: "" },
  release: (version: string) => `Parution ${version}`,
};

test("a release becomes an entry in one language, with its changes by kind", () => {
  const change = (kind: "Added" | "Fixed", fr: string) => ({ kind, text: { fr, en: "not here" } });
  const changes = [
    change("Added", "Une page pour `<535>` & plus."),
    change("Fixed", "`521`."),
    change("Added", "Deux."),
  ];
  assert.equal(
    atomFeed([{ version: "0.2.0", date: "2026-11-24", changes }], frame),
    `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
  <id>https://example.org/fr/feed.xml</id>
  <title>Nouveautés</title>
  <author><name>Codes &amp; Cie</name></author>
  <link rel="self" type="application/atom+xml" href="https://example.org/fr/feed.xml"/>
  <link rel="alternate" type="text/html" hreflang="fr" href="https://example.org/fr/news/"/>
  <updated>2026-11-24T00:00:00Z</updated>
  <entry>
    <id>https://example.org/fr/news/#v0.2.0</id>
    <title>Parution 0.2.0</title>
    <link rel="alternate" type="text/html" href="https://example.org/fr/news/#v0.2.0"/>
    <updated>2026-11-24T00:00:00Z</updated>
    <content type="html">&lt;h2&gt;Ajouts&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;Une page pour &lt;code&gt;&amp;lt;535&amp;gt;&lt;/code&gt; &amp;amp; plus.&lt;/li&gt;&lt;li&gt;Deux.&lt;/li&gt;&lt;/ul&gt;&lt;h2&gt;Corrections&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;&lt;code&gt;521&lt;/code&gt;.&lt;/li&gt;&lt;/ul&gt;</content>
  </entry>
</feed>
`,
  );
});
