/**
 * Buttons that copy: their `data-copy`, or the text of the element before them. They stand in a `data-copies` element,
 * hidden until here: without JavaScript, or on an insecure connection, they could do nothing.
 */
export {};

const status = document.querySelector<HTMLElement>("[data-copied]");

if (status && navigator.clipboard) {
  for (const group of document.querySelectorAll<HTMLElement>("[data-copies]")) {
    group.hidden = false;
    group.addEventListener("click", async ({ target }) => {
      const button = (target as Element).closest("button");
      if (!button) return;
      try {
        await navigator.clipboard.writeText(button.dataset["copy"] ?? group.previousElementSibling!.textContent);
        status.textContent = `${status.dataset["copied"]} ${button.name}`;
      } catch {
        status.textContent = status.dataset["failed"]!;
      }
    });
  }
}
