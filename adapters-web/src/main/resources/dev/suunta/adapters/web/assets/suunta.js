// What the pages do beyond their forms; without it, they do the same with one more click.
(() => {
  "use strict";
  document.documentElement.classList.add("js");
  const form = document.getElementById("post");
  if (!form) {
    return;
  }
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit(document.getElementById("ready"));
    }
  });
})();
