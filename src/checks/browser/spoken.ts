/** What a screen reader has to say of a page: the accessibility tree of Chromium, read from top to bottom. */
import type { CDPSession, Page } from "puppeteer-core";

/** A node of the tree, as the protocol gives it. */
interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
}

/** What is said of a node besides its role and its name, where it is so. */
const states = ["level", "expanded", "checked", "selected", "focused"] as const;

/** Roles whose name is all that is said: what stands in them is read with it. */
const whole = new Set([
  "heading",
  "link",
  "button",
  "option",
  "combobox",
  "searchbox",
  "textbox",
  "checkbox",
  "cell",
  "term",
]);
/** Roles that say nothing by themselves. */
const silent = new Set(
  "RootWebArea generic paragraph none strong code sectionheader definition LabelText ListMarker InlineTextBox LineBreak".split(
    " ",
  ),
);

/** One node in words: "heading: Meaning (level 2)". */
function inWords({ role, name, properties = [] }: Node): string {
  const said = states.flatMap((state) => {
    if (state === "level" && role?.value !== "heading") return [];
    const value = properties.find((property) => property.name === state)?.value.value;
    return value === undefined || value === false || value === "false"
      ? []
      : [value === true ? state : `${state} ${value}`];
  });
  const words = name?.value.replace(/[ \n]+/g, " ").trim() ?? "";
  const kind = role?.value === "StaticText" ? "" : role!.value;
  return [kind, words].filter(Boolean).join(": ") + (said.length > 0 ? ` (${said.join(", ")})` : "");
}

/** Reads what stands in the first element that fits the selector, a line for each thing that is said. */
export async function spoken(page: Page, selector: string): Promise<string> {
  const session: CDPSession = await page.createCDPSession();
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as unknown as { nodes: Node[] };
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const partial = await session.send("Accessibility.getPartialAXTree", { nodeId, fetchRelatives: false });
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const read = (node: Node | undefined): void => {
    if (!node) return;
    const role = node.role?.value ?? "";
    const isSilent = node.ignored || silent.has(role);
    if (!isSilent) lines.push(inWords(node));
    if (isSilent || !whole.has(role)) for (const child of node.childIds ?? []) read(byId.get(child));
  };
  read(byId.get(partial.nodes[0]!.nodeId));
  await session.detach();
  return `${lines.filter(Boolean).join("\n")}\n`;
}
