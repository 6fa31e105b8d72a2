import assert from "node:assert/strict";
import { test } from "node:test";
import { correctFrench } from "./french.ts";

test("tall signs get a thin space, the colon and guillemets a full one, none of which breaks", () => {
  assert.equal(correctFrench("Oui ; non ! quoi ?"), "Oui\u202f; non\u202f! quoi\u202f?");
  assert.equal(correctFrench("Ici : « User unknown »."), "Ici\u00a0: «\u00a0User unknown\u00a0».");
  assert.equal(correctFrench("Quoi? (vraiment?)"), "Quoi\u202f? (vraiment\u202f?)");
  assert.equal(correctFrench("à 10 % près"), "à 10\u00a0% près");
  assert.equal(correctFrench("10 000 messages, codes 421 450"), "10\u202f000 messages, codes 421 450");
});

test("the apostrophe is the typographic one", () => {
  assert.equal(correctFrench("l'adresse d'envoi"), "l’adresse d’envoi");
});

test("an ellipsis is one sign", () => {
  assert.equal(correctFrench("Attendez..."), "Attendez…");
});

test("the words of a server stay as they are", () => {
  assert.equal(
    correctFrench("Dit « error: can't relay... why? ».") + correctFrench("«Bye»"),
    "Dit «\u00a0error: can't relay... why?\u00a0»." + "«\u00a0Bye\u00a0»",
  );
});

test("code and addresses stay as they are", () => {
  const line = "`RCPT TO:<a@example.com> ; !` et [la page](../550/?a:b)";
  assert.equal(correctFrench(line), line);
  assert.equal(correctFrench("`550` : refus"), "`550`\u00a0: refus");
});

test("the keys of the front matter keep their colon", () => {
  const entry = '---\ntitle: "Refus : que faire ?"\nkeywords: [a, b]\n---\n\nTexte : fin.\n';
  assert.equal(
    correctFrench(entry),
    '---\ntitle: "Refus\u00a0: que faire\u202f?"\nkeywords: [a, b]\n---\n\nTexte\u00a0: fin.\n',
  );
});

test("the keys of a nested mapping keep their colon", () => {
  const entry = '---\n"4":\n  summary: "Refus : attendez"\n---\n';
  assert.equal(correctFrench(entry), '---\n"4":\n  summary: "Refus\u00a0: attendez"\n---\n');
});

test("a second pass changes nothing", () => {
  const once = correctFrench("« Oui » : l'un ; l'autre ! 5 %");
  assert.equal(correctFrench(once), once);
});
