/** Lets the person choose files; answers none when they change their mind. */
export function pickFiles(accept: string, count: "one" | "several"): Promise<File[]> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  input.multiple = count === "several";
  return new Promise((resolve) => {
    input.onchange = () => resolve([...(input.files ?? [])]);
    input.oncancel = () => resolve([]);
    input.click();
  });
}
