const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { cultureOf, defaultLanguage, languages } = require("./languages.cjs");
const { manifestFor, origin, officeScript } = require("./shipping.cjs");

const root = path.resolve(__dirname, "..");
const at = (...parts) => path.join(root, ...parts);
const library = at("node_modules/@microsoft/office-js/dist");

/** The files of Office.js that Excel needs, by host and language; the package as a whole has 86 MB. */
const officeFiles = [
  "office.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  ...languages.map((language) => `${cultureOf(language).toLowerCase()}/office_strings.js`),
  "telemetry/oteljs_agave.js",
  // asked for where no Excel is around the page, before it says so
  "o15apptofilemappingtable.js",
];

const typescript = (target, jsx) => ({
  loader: "swc-loader",
  options: {
    jsc: {
      target,
      parser: { syntax: "typescript", tsx: jsx },
      ...(jsx ? { transform: { react: { runtime: "automatic" } } } : {}),
    },
  },
});

/** A page made by `template`, a module whose function gets the page's scripts and writes the HTML. */
const page = (filename, template, chunks, options = {}) =>
  new HtmlPlugin({ filename, template: at(template), chunks, chunksSortMode: "manual", inject: false, ...options });

/** What Excel reads of the custom functions, in one language; the manifest names the same files. */
const functionsFile = (language) =>
  page(
    language === defaultLanguage ? "functions.json" : `functions.${language}.json`,
    "src/functions/metadata-page.ts",
    [],
    { language, origin, minify: false },
  );

/** @type {(env: unknown, argv: { mode?: string }) => import("webpack").Configuration} */
const pages = (_env, { mode = "production" } = {}) => ({
  name: "pages",
  mode,
  // webpack's own glue must run wherever the first script has to say that the browser is too old
  target: ["web", "es5"],
  devtool: mode === "production" ? false : "source-map",
  entry: {
    boot: at("src/taskpane/boot/boot.ts"),
    taskpane: at("src/taskpane/main.tsx"),
    dialog: at("src/taskpane/ribbon/dialog.ts"),
    preview: at("src/preview/main.tsx"),
    trust: at("src/preview/trust/trust.ts"),
  },
  output: {
    path: at("dist"),
    filename: "js/[name].[contenthash].js",
    chunkFilename: "js/[name].[contenthash].js",
    publicPath: "auto",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /[\\/]boot[\\/]boot\.ts$/, use: typescript("es5", false) },
      { test: /\.ts$/, exclude: /[\\/]boot[\\/]boot\.ts$/, use: typescript("es2021", false) },
      { test: /\.tsx$/, use: typescript("es2021", true) },
      { test: /\.css$/, type: "asset/resource", generator: { filename: "css/[name].[contenthash][ext]" } },
    ],
  },
  optimization: {
    splitChunks: { chunks: (chunk) => chunk.name !== "boot" },
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  plugins: [
    page("taskpane.html", "src/taskpane/page.ts", ["boot", "taskpane"], { office: officeScript("") }),
    page("preview/taskpane.html", "src/taskpane/page.ts", ["boot", "taskpane"], {
      office: { script: "../office-js/office.js", hosts: [] },
    }),
    page("index.html", "src/preview/page.ts", ["preview"]),
    page("dialog.html", "src/taskpane/ribbon/dialog-page.ts", ["dialog"]),
    page("office-js/AgaveErrorUX/index.html", "src/preview/trust/page.ts", ["trust"]),
    page("support.html", "src/taskpane/support-page.ts", []),
    page("functions.js", "src/functions/script-page.ts", [], { minify: false }),
    ...languages.map(functionsFile),
    new CopyPlugin({
      patterns: [
        ...officeFiles.map((file) => ({ from: path.join(library, file), to: `office-js/${file}` })),
        { from: at("assets/icons"), to: "assets/icons" },
        { from: at("assets/templates"), to: "assets/templates" },
        { from: at("assets/samples/*.xlsx"), to: "assets/samples/[name][ext]" },
        { from: at("manifest.xml"), to: "manifest.xml", transform: (xml) => manifestFor(String(xml), origin) },
      ],
    }),
  ],
  devServer: {
    host: "localhost",
    port: Number(process.env.KIKITORI_PORT ?? 3000),
    hot: false,
    static: false,
    client: { overlay: false },
  },
  performance: { hints: false },
  stats: "errors-warnings",
});

module.exports = pages;
