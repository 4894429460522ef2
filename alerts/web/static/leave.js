// A session that is over takes its pages off the screen, with what they show of a child: signed out in another tab, left
// alone for an hour, or out of reach for as long. Looking prolongs nothing. What was typed and not sent stays to be copied.
"use strict";

const LOOK = 5 * 60e3, ALONE = 60 * 60e3;
const TEXTS = "textarea, input[type=text], input:not([type]):not([name=proof_code])";
let reached = Date.now(), left = false;

async function isOver() {
  try {
    const answer = await fetch("/desk/account?refreshed", { cache: "no-store" });
    if (answer.status === 401) return true;
    if (answer.ok) reached = Date.now();  // a session that is over reads 429 where somebody guesses from this network
  } catch (error) {
    // nobody was reached
  }
  return Date.now() - reached >= ALONE;
}

function leave() {
  left = true;
  const main = document.getElementById("main");
  // Where something was refused, what had been typed stands there as its field's own.
  const refused = main.querySelector(".alarm li") !== null;
  const typed = [...main.querySelectorAll(TEXTS)].filter(each => each.value && (refused || each.value !== each.defaultValue));
  const said = document.createElement("div"), link = document.createElement("a");
  said.className = "note";
  said.setAttribute("role", "status");
  link.href = "/desk/sign-in";
  link.textContent = "Sign in";
  said.append("Your session is over, and what stood here is not shown any more. ", link, typed.length
    ? " again in another tab. What you had typed was not sent: copy it from here." : " again.");
  for (const each of typed) {
    each.readOnly = true;
    each.setAttribute("aria-label", "What you had typed");
  }
  main.replaceChildren(said, ...typed);
  for (const each of document.querySelectorAll("header, .drill")) each.remove();
  document.title = "Your session is over · Homeward desk";
  clearInterval(looking);
}

const look = async () => { if (!left && await isOver() && !left) leave(); };  // twice, what was typed would go as well
const looking = setInterval(look, LOOK);
document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
addEventListener("pageshow", event => { if (event.persisted) look(); });
