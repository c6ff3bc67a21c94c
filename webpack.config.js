/** Every bundle. The pages of the pane, the commands and the preview join here when they exist. */
module.exports = [...require("./webpack/cli.cjs")];
