/** What a file says it was made by: an unknown maker has every program calculate anew. */
export const application = "Kikitori";
