/* Sends a file in slices, so that a broken line costs one slice and not the whole. Without this script the form sends it whole. */
"use strict";
for (const input of document.querySelectorAll("input[type=file][data-upload]")) {
  const form = input.form;
  const said = form.querySelector("[data-upload-progress]");
  const address = input.dataset.upload;
  const token = form.querySelector("input[name=token]").value;
  const say = (words, share) => { said.textContent = words + (share === undefined ? "" : " " + share + " %"); };
  const pause = (time) => new Promise((done) => setTimeout(done, time));

  const ask = async (path, options) => {
    for (let attempt = 0; ; attempt++) {
      try {
        const answer = await fetch(address + path, { credentials: "same-origin", cache: "no-store", ...options });
        if (answer.status < 500 || attempt > 8) return answer;
      } catch (broken) {
        if (attempt > 40) throw broken;
      }
      say(said.dataset.waiting);
      await pause(Math.min(8000, 500 * 2 ** attempt));
    }
  };

  const named = (file) => "nhipcau-upload:" + address + ":" + file.name + ":" + file.size + ":" + file.lastModified;

  const begin = async (file) => {
    const key = named(file);
    const held = sessionStorage.getItem(key);
    if (held) {
      const answer = await ask("?upload=" + encodeURIComponent(held), {});
      if (answer.ok) return await answer.json();
      sessionStorage.removeItem(key);
    }
    const body = new URLSearchParams({ token, name: file.name, bytes: String(file.size) });
    const answer = await ask("", { method: "POST", body });
    const state = await answer.json();
    if (!answer.ok) throw new Error(state.words || said.dataset.failed);
    sessionStorage.setItem(key, state.upload);
    return state;
  };

  const send = async (file) => {
    let state = await begin(file);
    const slice = 262144;
    while (!state.done && state.offset < file.size) {
      say(said.dataset.sending, Math.floor((100 * state.offset) / file.size));
      const answer = await ask("?upload=" + encodeURIComponent(state.upload) + "&offset=" + state.offset, {
        method: "POST",
        headers: { "Content-Type": "application/octet-stream", "X-Form-Token": token },
        body: file.slice(state.offset, state.offset + slice),
      });
      const next = await answer.json();
      if (answer.status === 409) state = next;
      else if (!answer.ok) throw new Error(next.words || said.dataset.failed);
      else state = next;
    }
    sessionStorage.removeItem(named(file));
    return state;
  };

  form.addEventListener("submit", async (event) => {
    const file = input.files[0];
    if (!file || file.size === 0 || form.dataset.busy) {
      if (form.dataset.busy) event.preventDefault();
      return;
    }
    event.preventDefault();
    form.dataset.busy = "yes";
    try {
      const state = await send(file);
      location.assign(state.next);
    } catch (fault) {
      sessionStorage.removeItem(named(file));
      delete form.dataset.busy;
      say(fault.message);
    }
  });
}
