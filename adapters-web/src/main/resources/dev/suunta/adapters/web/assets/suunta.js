// What the pages do beyond their forms; without it, they do the same with one more click.
(() => {
  "use strict";
  document.documentElement.classList.add("js");

  // What is found while one types has an address, to which a reload and the way back lead.
  document.addEventListener("htmx:afterRequest", (event) => {
    const search = event.target.closest("[data-search]");
    if (search && event.detail.successful) {
      const found = new URL(event.detail.pathInfo.finalRequestPath, location.href);
      history.replaceState(null, "", found);
      const other = document.querySelector(".language a");
      found.searchParams.set("lang", other.hreflang);
      other.href = found;
    }
  });

  // A key presses its button, but never while one types, nor with keys that mean something else.
  const keyed = document.querySelector("[data-keys]");
  if (keyed) {
    const on = document.querySelector("[data-keys-switch]");
    const stored = "suunta:keys";
    if (on) {
      try {
        on.checked = localStorage.getItem(stored) !== "off";
        on.addEventListener("change", () =>
          localStorage.setItem(stored, on.checked ? "on" : "off"));
      } catch {
        // Where nothing may be stored, the choice holds for this page.
      }
    }
    // A second press before the answer comes would be about somebody else.
    let sent = false;
    keyed.addEventListener("submit", (event) => {
      if (sent) {
        event.preventDefault();
      }
      sent = true;
    });
    window.addEventListener("pageshow", () => (sent = false));
    const typing = ({ target }) =>
      target.matches("input:not([type=checkbox]), textarea, select") || target.isContentEditable;
    document.addEventListener("keydown", (event) => {
      const note = keyed.querySelector("[data-focus-key]");
      if (event.target === note && (event.key === "Enter" || event.key === "Escape")) {
        event.preventDefault();
        note.blur();
      }
      const other = event.ctrlKey || event.metaKey || event.altKey || event.repeat;
      const own = event.key === " " && event.target.closest("a, button, input, summary");
      if (other || own || typing(event) || event.isComposing || (on && !on.checked)) {
        return;
      }
      if (note && event.key === note.dataset.focusKey) {
        event.preventDefault();
        note.focus();
        return;
      }
      const button = keyed.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
      if (button) {
        event.preventDefault();
        button.click();
      }
    });
  }

  const form = document.getElementById("post");
  if (!form) {
    return;
  }
  // A link keeps the meaning that the browser gives to these keys.
  document.addEventListener("keydown", (event) => {
    const go = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    if (go && !event.target.closest("a[href]")) {
      event.preventDefault();
      form.requestSubmit(document.getElementById("ready"));
    }
  });

  // A question is answered by its key while the answers have the focus, and never from a line.
  document.addEventListener("keydown", (event) => {
    const there = event.target.closest && event.target.closest("#result");
    const plain = !(event.ctrlKey || event.metaKey || event.altKey || event.repeat);
    if (there && plain && event.target.tagName !== "INPUT") {
      const button = there.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
      if (button) {
        event.preventDefault();
        button.click();
      }
    }
  });

  document.addEventListener("click", (event) => {
    const copy = event.target.closest("[data-copy]");
    const link = event.target.closest("#result a[href^='#']");
    if (copy) {
      const parts = [...form.elements].filter(
        ({ name }) => name === copy.dataset.copy || name.startsWith(copy.dataset.copy + "_"));
      navigator.clipboard
        .writeText(parts.map((part) => part.value).join("\n\n"))
        .then(() => (copy.textContent = copy.dataset.done), () => parts[0].select());
    } else if (link) {
      // What is folded away must open before one can be led there.
      const field = document.getElementById(link.hash.slice(1));
      const folded = field && field.closest("details");
      if (folded) {
        folded.open = true;
      }
      if (field) {
        event.preventDefault();
        field.focus();
      }
    }
  });

  const state = form.dataset.state;
  if (!state) {
    return;
  }

  // What is typed and not kept yet waits in this tab alone, for a reload, a way back or a new link.
  const place = (address) => "suunta:" + address;
  const here = place(form.dataset.address);
  const typed = () => JSON.stringify([...new FormData(form)].filter(([name]) => name !== "_csrf"));
  const isBlank = () =>
    [...form.querySelectorAll("textarea, input[type=text]")].every(({ value }) => !value.trim());
  const note = () => {
    try {
      if (isBlank()) {
        sessionStorage.removeItem(here);
      } else {
        sessionStorage.setItem(here, typed());
      }
    } catch {
      // A full store must not keep anybody from writing.
    }
  };
  const waiting = () => {
    try {
      return JSON.parse(sessionStorage.getItem(here) || "null");
    } catch {
      return null;
    }
  };
  const bring = (fields) => {
    const again = document.createElement("form");
    again.method = "post";
    again.action = form.action;
    for (const [name, value] of [...fields, ["stay", "1"], ["_csrf", form.elements._csrf.value]]) {
      const field = document.createElement("textarea");
      field.name = name;
      field.value = value;
      again.append(field);
    }
    again.hidden = true;
    document.body.append(again);
    again.submit();
  };
  // A text that is kept now may wait as a new one still; another new text waits on.
  const forget = (address) => {
    try {
      const fields = JSON.parse(sessionStorage.getItem(address) || "[]");
      if (fields.some(([name, value]) => name === "key" && value === form.elements.key.value)) {
        sessionStorage.removeItem(address);
      }
    } catch {
      // What cannot be read is no text of this page.
    }
  };
  if (state === "kept") {
    sessionStorage.removeItem(here);
    forget(place("/write"));
  } else if (state === "unkept") {
    note();
  } else {
    const fields = waiting();
    if (fields) {
      bring(fields);
      return;
    }
  }
  if (state === "kept" || state === "unkept") {
    // A reload opens the page again instead of sending the form a second time.
    history.replaceState(null, "", form.dataset.address);
  }
  document.addEventListener("input", note);
  document.addEventListener("change", note);

  const lost = document.getElementById("lost");
  document.addEventListener("htmx:responseError", () => (lost.hidden = false));
  document.addEventListener("htmx:sendError", () => (lost.hidden = false));
  document.addEventListener("htmx:afterSwap", () => (lost.hidden = true));
})();
