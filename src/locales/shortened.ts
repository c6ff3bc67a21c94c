const longest = 80;

/** A stranger's text made fit for a message: one line, nothing invisible, not too long. */
export function shortened(text: string): string {
  const visible = text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, "")
    .trim();
  const characters = [...visible];
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : visible;
}
