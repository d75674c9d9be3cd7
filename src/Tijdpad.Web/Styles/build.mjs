// Makes the one style sheet of the site: design tokens, components of the NL Design System, our own rules.
// Of the tokens only those that the rules below them lead to are kept.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const read = (path) =>
  readFileSync(new URL(path, import.meta.url), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");

const components = [
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
const wanted = new Set();
const waiting = names([...components, ...own].join("\n"));
while (waiting.length > 0) {
  const name = waiting.pop();
  if (wanted.has(name) || !tokens.has(name)) continue;
  wanted.add(name);
  waiting.push(...names(tokens.get(name)));
}

const theme = [...wanted]
  .sort()
  .map((name) => `${name}:${tokens.get(name)}`)
  .join(";");

const squeeze = (css) => css.replace(/\s*\n\s*/g, "\n").replace(/\n+/g, "\n").trim();

writeFileSync(
  process.argv[2],
  [
    "@layer tokens,components,site;",
    `@layer tokens{:root{${theme}}}`,
    `@layer components{${squeeze(components.join("\n"))}}`,
    `@layer site{${squeeze(own.join("\n"))}}`,
    "",
  ].join("\n"),
);
