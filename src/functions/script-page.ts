/** The manifest's schema wants a script beside the page; where runtime and pane are shared, Excel loads the page. */
const page = (): string => "// The functions are registered by the pane's page, which shares its runtime with them.\n";

export default page;
