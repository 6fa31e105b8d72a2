import assert from "node:assert/strict";
import { test } from "node:test";
import { anchorSections, linkCodes, onlyClass } from "./rendered.ts";

test("the page of one first digit leaves out what is said of the others", () => {
  const html = '<h2 id="meaning">M</h2>m<h2 id="with-4">4</h2>four<h2 id="with-5">5</h2>five<h2 id="causes">C</h2>c';
  assert.equal(onlyClass(html, "4", true), '<h2 id="meaning">M</h2>m<h2 id="with-4">4</h2>four<h2 id="causes">C</h2>c');
  assert.equal(onlyClass("<p>no section</p>", "5", true), "<p>no section</p>");
});

test("where nothing failed there are no causes and nothing to do", () => {
  const html =
    '<h2 id="meaning">M</h2>m<h2 id="with-2">2</h2>two<h2 id="causes">C</h2>c<h2 id="what-to-do">W</h2><h3 id="sender">S</h3>s<h2 id="in-practice">P</h2>p';
  assert.equal(
    onlyClass(html, "2", false),
    '<h2 id="meaning">M</h2>m<h2 id="with-2">2</h2>two<h2 id="in-practice">P</h2>p',
  );
});

test("the first mention of a code that has a page becomes a link", () => {
  const codes = new Set(["5.1.1", "550"]);
  assert.equal(
    linkCodes("<code>5.1.1</code> <code>5.1.1</code> <code>RCPT</code>", codes),
    '<a href="../5.1.1/"><code>5.1.1</code></a> <code>5.1.1</code> <code>RCPT</code>',
  );
});

test("a code that the text links itself is not linked again, and no link stands in a link", () => {
  const html = '<a href="../550/">550</a> <code>550</code> <a href="../5.1.1/"><code>5.1.1</code></a>';
  assert.equal(linkCodes(html, new Set(["550", "5.1.1"])), html);
});

test("the sections of a guide get their anchors in order", () => {
  assert.equal(
    anchorSections('<h2 id="un">A</h2><h3 id="deux">a</h3><h2 id="trois">B</h2>', ["a", "b"]),
    '<h2 id="a">A</h2><h3>a</h3><h2 id="b">B</h2>',
  );
});
