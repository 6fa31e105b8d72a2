import assert from "node:assert/strict";
import { test } from "node:test";
import { linkAs, linkFormats, type Link } from "./link.ts";

const inEveryForm = (link: Link) => Object.fromEntries(linkFormats.map((format) => [format, linkAs(format, link)]));

test("a link in every form", () => {
  assert.deepEqual(inEveryForm({ url: "https://example.org/550/", title: "SMTP 550: Mailbox full" }), {
    address: "https://example.org/550/",
    text: "SMTP 550: Mailbox full\nhttps://example.org/550/",
    markdown: "[SMTP 550: Mailbox full](https://example.org/550/)",
    html: '<a href="https://example.org/550/">SMTP 550: Mailbox full</a>',
    rst: "`SMTP 550: Mailbox full <https://example.org/550/>`__",
    asciidoc: "https://example.org/550/[SMTP 550: Mailbox full]",
  });
});

test("signs that mean something to a form lose their meaning", () => {
  const { markdown, html, rst, asciidoc } = inEveryForm({ url: "https://e/?a&b", title: 'a [b] *c* `d` <e> & "f"' });
  assert.equal(markdown, '[a \\[b\\] \\*c\\* \\`d\\` \\<e> & "f"](https://e/?a&b)');
  assert.equal(html, '<a href="https://e/?a&amp;b">a [b] *c* `d` &lt;e&gt; &amp; &quot;f&quot;</a>');
  assert.equal(rst, '`a [b] *c* \\`d\\` \\<e> & "f" <https://e/?a&b>`__');
  assert.equal(asciidoc, 'https://e/?a&b[a [b\\] *c* `d` <e> & "f"]');
});
