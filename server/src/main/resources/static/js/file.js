// Saves a file that answered a form, under the name that the server gave it.
export function saveFile({ file, name }) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name ?? "";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
