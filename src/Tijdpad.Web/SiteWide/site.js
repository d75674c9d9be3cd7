// What pages gain by a script. Without it everything works.

const project = document.querySelector("[data-project]");
// pages that everybody gets alike say nothing of acts
const toast = document.getElementById("toast");
const words = document.body.dataset;

// what the page itself said of an act stays beside what happens later; of that only the newest
function say(text, action, kind = "") {
  if (!toast) return;
  const box = document.createElement("div");
  box.className = `toast ${kind}`;
  box.dataset.live = "";
  const line = document.createElement("span");
  line.textContent = text;
  box.append(line);
  if (action) box.append(action);
  if (kind !== "offline") box.append(closer());
  unsay();
  toast.append(box);
}

function unsay() {
  toast.querySelector("[data-live]")?.remove();
}

function closer() {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "close";
  button.dataset.sluit = "";
  button.textContent = "×";
  button.setAttribute("aria-label", words.sluit);
  return button;
}

toast?.addEventListener("click", (event) => event.target.closest("[data-sluit]")?.closest(".toast").remove());

// what stood there before the reader came is not read aloud: it is put there once more
function announce() {
  const said = [...(toast?.children ?? [])];
  if (said.length === 0) return;
  for (const button of toast.querySelectorAll("[data-sluit]")) button.hidden = false;
  toast.replaceChildren();
  setTimeout(() => toast.prepend(...said), 100);
}

function link(address, text) {
  const a = document.createElement("a");
  a.href = address;
  a.textContent = text;
  a.className = "nl-button nl-button--secondary nl-button--small";
  return a;
}

// what is sent while there is no connection would be lost: it stays in its form, and is sent when somebody says so
const connection = {
  form: null,
  isGone: () => navigator.onLine === false,
  hold(event) {
    if (event.defaultPrevented || event.target.method !== "post" || !this.isGone()) return;
    event.preventDefault();
    this.form = { form: event.target, button: event.submitter };
    this.tell();
  },
  tell() {
    const again = document.createElement("button");
    again.type = "button";
    again.className = "nl-button nl-button--secondary nl-button--small";
    again.textContent = words.probeer;
    again.addEventListener("click", () => this.retry());
    say(words.offline, again, "offline");
  },
  async retry() {
    const answer = await fetch("/gezond", { cache: "no-store" }).catch(() => null);
    if (answer?.ok) this.back();
  },
  back() {
    const held = this.form;
    this.form = null;
    if (held?.form.isConnected) held.form.requestSubmit(held.button);
    else say(words.weer, null, "back");
  },
};
document.addEventListener("submit", (event) => connection.hold(event));
window.addEventListener("offline", () => connection.tell());
window.addEventListener("online", () => connection.form || say(words.weer, null, "back"));

// others see a change at once: the page is fetched again, unless somebody is typing in it
async function refresh() {
  const answer = await fetch(location.href, { headers: { "X-Ververs": "1" } });
  if (!answer.ok) return false;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const main = page.querySelector("main");
  if (!main) return false;
  const focused = document.activeElement?.id;
  document.querySelector("main").replaceChildren(...main.childNodes);
  document.querySelector(".bar")?.replaceWith(page.querySelector(".bar"));
  if (focused) document.getElementById(focused)?.focus();
  document.dispatchEvent(new CustomEvent("ververst"));
  return true;
}

function follow() {
  if (!project || !window.EventSource) return;
  const shown = () =>
    Number(document.querySelector("[data-number]")?.dataset.number ?? project.dataset.number);
  const source = new EventSource(`/p/${project.dataset.project}/volgen`);
  source.addEventListener("revisie", async (event) => {
    if (Number(event.data) <= shown()) return;
    if (document.querySelector("form.row-form, dialog[open], [data-bezig]")) {
      say(words.gewijzigd, link(location.href, words.toon));
      return;
    }
    const what = `/p/${project.dataset.project}/geschiedenis/vergelijk`;
    if (await refresh()) say(words.bijgewerkt, link(what, words.bekijk));
  });
  // a connection that stays open would keep the page from the cache of "back"
  window.addEventListener("pagehide", () => source.close());
}

// what is still being worked out is looked for again, and shown when it is there
async function wait() {
  const waiting = (page) => [...page.querySelectorAll("[data-waiting]")];
  for (let left = waiting(document).length; left > 0; ) {
    await new Promise((later) => setTimeout(later, 2000));
    if (document.hidden) continue;
    const answer = await fetch(location.href);
    if (!answer.ok) return;
    if (!answer.headers.get("Content-Type")?.startsWith("text/html")) {
      for (const place of waiting(document)) place.remove();
      say(words.klaar, link(location.href, words.toon));
      location.assign(location.href);
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = waiting(page).length;
    if (now === left) {
      for (const place of waiting(page)) document.getElementById(place.id)?.replaceWith(place);
      continue;
    }
    left = now;
    if (document.querySelector("main :is(input, textarea, select):focus, form.row-form, [data-bezig]")) {
      say(words.klaar, link(location.href, words.toon));
      return;
    }
    document.querySelector("main").replaceChildren(...page.querySelector("main").childNodes);
    document.dispatchEvent(new CustomEvent("ververst"));
  }
}

// a date in words is read while it is being typed
function readDates(root) {
  for (const reading of root.querySelectorAll("[data-lezing]")) {
    const field = document.getElementById(reading.dataset.lezing);
    if (!field || !project) continue;
    const row = field.id.replace(/^datum-/, "");
    let waiting;
    field.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(async () => {
        const query = new URLSearchParams({ woorden: field.value, rij: row });
        const answer = await fetch(`/p/${project.dataset.project}/lezing?${query}`);
        if (answer.ok) reading.textContent = (await answer.json()).tekst;
      }, 200);
    });
  }
}

const places = { v: "overzicht", p: "planning", t: "tijdlijn", g: "gemeenten", k: "kalender", c: "controles", o: "opvraaglijst", h: "geschiedenis", d: "downloads", b: "haalbaarheid" };
let waitsForPlace = false;

function press(key) {
  const target = document.querySelector(`[data-key="${key}"]`);
  if (!target) return false;
  target.click();
  return true;
}

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  const menu = document.querySelector("details.menu[open]");
  if (event.key === "Escape" && menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
    return;
  }
  if (event.key === "Escape") {
    if (!event.target.closest("form:not(.toast form)") && toast?.lastElementChild) {
      toast.lastElementChild.remove();
      return;
    }
    const leave = event.target.closest("form")?.querySelector("[data-esc]") ?? document.querySelector("[data-esc]");
    if (leave && event.target.closest("form")) leave.click();
    return;
  }
  if (typing || event.altKey) return;
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && ["z", "y"].includes(event.key)) {
    if (press(`ctrl+${event.key}`)) event.preventDefault();
    return;
  }
  if (event.ctrlKey || event.metaKey) return;
  if (waitsForPlace) {
    waitsForPlace = false;
    if (project && places[event.key]) location.href = `/p/${project.dataset.project}/${places[event.key]}`;
    return;
  }
  if (event.key === "g") waitsForPlace = true;
  else if (event.key === "?") location.href = "/toetsen";
  else if (event.key === "n") press("n");
  else if (event.key === "/") {
    const search = document.querySelector("input[name=tekst][type=search]");
    if (search) {
      search.closest("details")?.setAttribute("open", "");
      search.focus();
      event.preventDefault();
    }
  }
});

// a menu that was left open: a press elsewhere closes it
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]"))
    if (!menu.contains(event.target)) menu.open = false;
});

announce();
follow();
wait();
readDates(document);
document.addEventListener("ververst", () => readDates(document));
// what is wrong is heard and seen first; "autofocus" does it without script, but not in an address with a place in it
const refusal = document.querySelector(".errsum");
if (refusal) refusal.focus();
else document.querySelector("form.row-form [name=datum]")?.focus({ preventScroll: true });

// a file can be dropped where it can be chosen
for (const form of document.querySelectorAll("[data-drop]")) {
  const words = form.querySelector("[data-drop-words]");
  words.textContent = words.dataset.dropWords;
  const mark = (event, isOver) => {
    event.preventDefault();
    form.classList.toggle("over", isOver);
  };
  form.addEventListener("dragover", (event) => mark(event, true));
  form.addEventListener("dragleave", (event) => mark(event, false));
  form.addEventListener("drop", (event) => {
    mark(event, false);
    const field = form.querySelector("input[type=file]");
    field.files = event.dataTransfer.files;
    if (field.files.length > 0) form.requestSubmit();
  });
}
