/** What a file says it was made by: an unknown maker makes every program recalculate. */
export const application = "Kikitori";
