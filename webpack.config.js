/** Every bundle: the pages of the pane and the preview, and the command line. */
module.exports = [require("./webpack/pages.cjs"), ...require("./webpack/cli.cjs")];
