// How sure the learner feels before and after a module: a face, words of one's own, both or none. Never asked twice, never
// counted, never compared.
(function () {
  "use strict";

  var store = window.jalon.store, keep = window.jalon.keep, blocks = window.jalon.blocks;
  var form = document.querySelector("[data-confidence]"), status = form.querySelector("[data-confidence-status]");
  var texts = keep.strings("confidence");

  function path(name) { return ["confidence", form.dataset.confidence, name]; }

  function fields(name) { return Array.from(form.querySelectorAll('[name="' + name + '"]')); }

  function save(name, value) {
    if (!store.keeps()) return keep.say(status, texts.notKept);
    if (value === null && blocks.stored(path(name)) === null) return;
    if (blocks.remember(status, path(name), value)) keep.say(status, value === null ? texts.cleared : keep.texts.saved);
  }

  // What was never kept is left as it stands: it may have been said before the choice to keep.
  function isKept(name) { return blocks.stored(path(name), false, "counter") !== null; }

  function restore() {
    ["before_scale", "after_scale"].filter(isKept).forEach(function (name) {
      var value = blocks.stored(path(name)) || "";
      fields(name).forEach(function (field) { field.checked = field.value === value; });
    });
    ["before", "after"].filter(isKept).forEach(function (name) {
      var field = fields(name)[0];
      if (field === document.activeElement) return;
      field.value = blocks.stored(path(name)) || "";
      blocks.showOthers(field, path(name), status);
    });
  }

  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("change", function (event) {
    var field = event.target;
    save(field.name, field.value.trim() === "" ? null : field.value);
  });

  // What was said before the choice to keep is kept with it.
  keep.on("keep", function () {
    if (!store.keeps()) return;
    form.querySelectorAll("textarea, input:checked").forEach(function (field) {
      if (field.value.trim() !== "") save(field.name, field.value);
    });
  });
  keep.on("erase-now", function () { if (!store.keeps()) form.reset(); });
  keep.whenChanged(function (kept) { if (kept) restore(); });

  // The section was hidden when the browser looked for the place that the address names.
  if (location.hash === "#confiance") form.closest("section").scrollIntoView();
})();
