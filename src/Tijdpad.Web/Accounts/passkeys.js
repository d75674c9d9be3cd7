// Asks the browser for a passkey and puts the answer in the form, which then goes the ordinary way.
// Buttons: data-passkey="get" or "create", data-question = where the question comes from, data-failed = words for "it did not work".

const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

function question(json) {
  const wanted = { ...json, challenge: bytes(json.challenge) };
  if (json.user) wanted.user = { ...json.user, id: bytes(json.user.id) };
  for (const list of ["allowCredentials", "excludeCredentials"])
    if (json[list]) wanted[list] = json[list].map((known) => ({ ...known, id: bytes(known.id) }));
  return wanted;
}

function answer(credential) {
  const { response } = credential;
  const said = { clientDataJSON: text(response.clientDataJSON) };
  for (const part of ["attestationObject", "authenticatorData", "signature", "userHandle"])
    if (response[part]) said[part] = text(response[part]);
  if (response.getTransports) said.transports = response.getTransports();
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: said,
  };
}

function say(button, words) {
  const place = document.getElementById(button.getAttribute("aria-describedby"));
  place.textContent = words;
  place.hidden = words === "";
}

async function ask(button) {
  const { form } = button;
  say(button, "");
  const asked = await fetch(button.dataset.question, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  // who they are must be proved again first
  if (asked.redirected) return location.assign(asked.url);
  const json = await asked.json().catch(() => ({}));
  if (!asked.ok) return say(button, json.problem ?? button.dataset.failed);
  const publicKey = question(json);
  const credential = await navigator.credentials[button.dataset.passkey]({ publicKey });
  form.elements.sleutel.value = JSON.stringify(answer(credential));
  form.submit();
}

for (const button of window.PublicKeyCredential ? document.querySelectorAll("button[data-passkey]") : []) {
  for (const block of button.form.querySelectorAll("[data-with-script]")) block.hidden = false;
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      await ask(button);
    } catch {
      // the browser does not tell why: cancelled, no passkey here, or too late
      say(button, button.dataset.failed);
    } finally {
      button.disabled = false;
    }
  });
}
