// Passkeys: before a form with an input[data-passkey] is sent, the device is asked, and its answer is put into that input.
// Whatever else is in the form stays as it was typed; without script the form is sent as it is.
"use strict";

const toBytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), each => each.charCodeAt(0));
const toText = buffer =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const named = list => (list || []).map(each => ({ ...each, id: toBytes(each.id) }));

async function askDevice(how, options) {
  const publicKey = { ...options, challenge: toBytes(options.challenge) };
  if (how === "create") {
    publicKey.user = { ...options.user, id: toBytes(options.user.id) };
    publicKey.excludeCredentials = named(options.excludeCredentials);
    return navigator.credentials.create({ publicKey });
  }
  publicKey.allowCredentials = named(options.allowCredentials);
  return navigator.credentials.get({ publicKey });
}

function writeAnswer(credential) {
  const response = {};
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"])
    if (credential.response[name]) response[name] = toText(credential.response[name]);
  return JSON.stringify({ id: credential.id, rawId: toText(credential.rawId), type: credential.type, response });
}

function watch(input) {
  const form = input.form, said = form.querySelector("[data-passkey-said]");
  let asking = false;
  for (const each of form.querySelectorAll("[data-passkey-needed]")) each.hidden = false;
  form.addEventListener("submit", async event => {
    const code = form.querySelector("[name=proof_code]");
    if (input.value || (code && code.value.trim())) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    if (said) said.hidden = true;
    try {
      input.value = writeAnswer(await askDevice(input.dataset.passkey, JSON.parse(input.dataset.options)));
      form.submit();
    } catch (error) {
      if (said) said.hidden = false;
    }
    asking = false;
  });
}

if (window.PublicKeyCredential) {
  document.querySelectorAll("input[data-passkey]").forEach(watch);
  for (const each of document.querySelectorAll("[data-passkey-absent]")) each.hidden = true;
}
