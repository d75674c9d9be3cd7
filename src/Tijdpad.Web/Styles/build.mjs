// Makes the style sheet of the site (design tokens, components of the NL Design System, our own rules) and its font.
//     node build.mjs FOLDER
// Kept are of the components the rules that pages name, of the tokens those that the rules lead to, of the font the letters and
// weights that are used.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PurgeCSS } from "purgecss";
import subsetFont from "subset-font";

const read = (path) =>
  readFileSync(new URL(path, import.meta.url), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");

const whole = [
  "@nl-design-system-candidate/button-css/dist/button.css",
  "@nl-design-system-candidate/data-badge-css/dist/data-badge.css",
  "@nl-design-system-candidate/heading-css/dist/heading.css",
  "@nl-design-system-candidate/link-css/dist/link.css",
  "@nl-design-system-candidate/number-badge-css/dist/number-badge.css",
  "@nl-design-system-candidate/paragraph-css/dist/paragraph.css",
  "@nl-design-system-candidate/skip-link-css/dist/skip-link.css",
  "@utrecht/alert-css/dist/index.css",
  "@utrecht/checkbox-css/dist/index.css",
  "@utrecht/form-field-css/dist/index.css",
  "@utrecht/form-field-error-message-css/dist/index.css",
  "@utrecht/form-label-css/dist/index.css",
  "@utrecht/select-css/dist/index.css",
  "@utrecht/table-css/dist/index.css",
  "@utrecht/textarea-css/dist/index.css",
  "@utrecht/textbox-css/dist/index.css",
].map((path) => read(`node_modules/${path}`));

// of the components only the rules for what our pages name; the kind of an alert is filled in there
const components = (
  await new PurgeCSS().purge({
    content: [join(import.meta.dirname, "..", "**/*.{razor,cs,js}")],
    css: whole.map((raw) => ({ raw })),
    safelist: { greedy: [/^utrecht-alert--/] },
    variables: false,
  })
).map((part) => part.css);

const own = readdirSync(new URL(".", import.meta.url))
  .filter((name) => name.endsWith(".css"))
  .sort()
  .map((name) => read(name));

const tokens = new Map(
  [
    ...read(
      "node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css",
    ).matchAll(/^\s*(--[\w-]+):\s*(.*);\s*$/gm),
  ].map(([, name, value]) => [name, value]),
);

const names = (css) => [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name);
const ours = new Set(own.flatMap((css) => [...css.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name)));
const wanted = new Set();
const waiting = names([...components, ...own].join("\n"));
while (waiting.length > 0) {
  const name = waiting.pop();
  if (wanted.has(name) || ours.has(name) || !tokens.has(name)) continue;
  wanted.add(name);
  waiting.push(...names(tokens.get(name)));
}

const theme = [...wanted]
  .sort()
  .map((name) => `${name}:${tokens.get(name)}`)
  .join(";");

const squeeze = (css) => css.replace(/\s*\n\s*/g, "\n").replace(/\n+/g, "\n").trim();

// letters of the languages of the European Union's west, and the signs of our texts; others come from the system's font
const range = (first, last) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, place) => first + place));
const letters =
  `${range(0x20, 0x7e)}${range(0xc0, 0xd6)}${range(0xd8, 0xf6)}${range(0xf8, 0xff)}\u00a0` +
  "ĲĳŒœŠšŽž–—‘’‚“”„•…€−×·°½§«»¡¿©→←";
const font = await subsetFont(
  readFileSync(
    new URL(
      "node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
      import.meta.url,
    ),
  ),
  letters,
  { targetFormat: "woff2", variationAxes: { wght: { min: 400, max: 650 } } },
);
const hash = createHash("sha256").update(font).digest("hex").slice(0, 12);
const face =
  `@font-face{font-family:"Source Sans 3";src:url(/a/source-sans-3.${hash}.woff2) format("woff2");` +
  "font-weight:400 650;font-display:swap}";

const folder = process.argv[2];
writeFileSync(join(folder, "source-sans-3.woff2"), font);
writeFileSync(
  join(folder, "site.css"),
  [
    face,
    "@layer tokens,components,site;",
    `@layer tokens{:root{${theme}}}`,
    `@layer components{${squeeze(components.join("\n"))}}`,
    `@layer site{${squeeze(own.join("\n"))}}`,
    "",
  ].join("\n"),
);
