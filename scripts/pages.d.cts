/** Whether the pages in `folder` are there and no older than anything they are made of. */
export function areFresh(folder: string): boolean;
/** Builds the pages into `folder`; what goes wrong is printed and thrown. */
export function build(folder: string): void;
/** The folder of the build that all tests of a run share. */
export const shared: string;
