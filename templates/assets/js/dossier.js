// « Mon dossier »: the learner's sheets as one business plan. Personal sheets come in only if the learner ticks the box, and
// the box is empty each time the page opens.
(function () {
  "use strict";

  var keep = window.jalon.keep, sheet = window.jalon.sheet, store = window.jalon.store;
  var personal = document.querySelector("[data-personal]"), status = document.querySelector("[data-dossier-status]");
  var texts = keep.strings("dossier");

  function box(name) { return document.querySelector('[data-dossier="' + name + '"]'); }

  // The example that a sheet begins with is nobody's own words.
  function isWritten(form) {
    return sheet.fieldsOf(form).some(function (field) {
      var value = sheet.valueOf(field).trim();
      return value !== "" && (field.type === "radio" || value !== field.defaultValue);
    });
  }

  // A lesson none of whose sheets is shown has no title either.
  function show() {
    var hidesEmpty = box("empty").checked;
    if (personal) personal.hidden = !box("personal").checked;
    document.querySelectorAll("[data-dossier-lesson]").forEach(function (lesson) {
      var forms = Array.from(lesson.querySelectorAll("[data-worksheet]"));
      forms.forEach(function (form) { form.hidden = hidesEmpty && !isWritten(form); });
      lesson.hidden = forms.every(function (form) { return form.hidden; });
    });
  }

  document.querySelectorAll("[data-dossier]").forEach(function (one) {
    one.checked = false;
    one.addEventListener("change", function () {
      show();
      keep.say(status, texts[one.dataset.dossier + (one.checked ? "On" : "Off")]);
    });
  });
  keep.on("dossier-print", function () { window.print(); });
  keep.whenChanged(function (kept) {
    keep.show(document.querySelector("[data-dossier-kept]"), kept);
    keep.show(document.querySelector("[data-dossier-unkept]"), !kept && store.keeps() === false);
    show();
  });
})();
