import assert from "node:assert/strict";
import { test } from "node:test";
import { letter } from "./letter.ts";

const facts = { code: "552", title: "Mailbox full", summary: "It is full.", url: "https://example.org/en/552/#sender" };

test("support tells a customer what happened and what to do", () => {
  assert.equal(
    letter("en", "sender", facts),
    `Hello,

Your message to [address] got the code 552: Mailbox full.

It is full.

What you can do: https://example.org/en/552/#sender

Kind regards
[your name]`,
  );
});

test("the other postmaster is told in French, without the words meant for the sender", () => {
  const text = letter("fr", "recipient-admin", { ...facts, title: "Boîte aux lettres pleine", summary: "À taire." });
  assert.match(text, /^Bonjour,\n\nNotre serveur .* Le code est 552\u00a0: Boîte aux lettres pleine\.\n/);
  assert.match(text, /Ce qu’il faut regarder\u00a0: https:\/\/example\.org\/en\/552\/#sender\n/);
  assert.doesNotMatch(text, /À taire/);
});
