/** Files: chosen, or dropped anywhere on the page, where a browser would otherwise leave it to open them. */

/** Calls `read` with each file that the reader gives. */
export function takeFile(picker: HTMLInputElement, read: (file: File) => Promise<void>): void {
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    if (file) void read(file);
  });
  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;
  document.addEventListener("dragover", (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void read(file);
  });
}
