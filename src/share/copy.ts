/**
 * Buttons that copy: their `data-copy`, or the text of the element before them. They stand in a `data-copies` element,
 * which goes where they could do nothing: on an insecure connection.
 */
export {};

const status = document.querySelector<HTMLElement>("[data-copied]");

for (const group of document.querySelectorAll<HTMLElement>("[data-copies]")) {
  if (!navigator.clipboard) group.remove();
  group.addEventListener("click", async ({ target }) => {
    const button = (target as Element).closest("button");
    if (!button || !status) return;
    try {
      await navigator.clipboard.writeText(button.dataset["copy"] ?? group.previousElementSibling!.textContent);
      status.textContent = `${status.dataset["copied"]} ${button.name}`;
    } catch {
      status.textContent = status.dataset["failed"]!;
    }
  });
}
