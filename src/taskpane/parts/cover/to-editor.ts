/** The field of the term that is changed: found by id, wherever the step to it was taken. */
export const termFieldId = "cover-term";

/** Puts the focus there once the field of the chosen term is drawn. */
export function toEditor(): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(termFieldId);
    field?.scrollIntoView({ block: "center" });
    field?.focus({ preventScroll: true });
  });
}
