// Sheets to fill in: what is written is kept if the learner asked for it, and printed all the same.
(function () {
  "use strict";

  var store = window.jalon.store, keep = window.jalon.keep, blocks = window.jalon.blocks, texts = keep.texts;
  var each = blocks.each, stored = blocks.stored, remember = blocks.remember, isPrivate = blocks.isPrivate, paragraph = blocks.paragraph;

  function fieldValue(sheet, name) {
    var fields = Array.from(sheet.elements).filter(function (field) { return field.name === name; });
    if (fields[0].type !== "radio") return fields[0].value;
    var chosen = fields.find(function (field) { return field.checked; });
    return chosen ? chosen.value : "";
  }

  function saveField(sheet, field) {
    var status = sheet.querySelector("[data-status]");
    if (!store.keeps()) return keep.say(status, texts.sheetNotKept);
    var value = fieldValue(sheet, field.name);
    var path = ["worksheets", sheet.dataset.worksheet, field.name];
    if (value === "" && stored(path, isPrivate(sheet)) === null) return;
    if (remember(status, path, value === "" ? null : value, isPrivate(sheet))) keep.say(status, texts.saved);
  }

  // Two devices wrote in the same field: nothing is lost without the learner seeing it.
  function showOthers(field, others) {
    var holder = field.closest(".field"), old = holder && holder.querySelector(".others");
    if (old) old.remove();
    if (holder && others.length) holder.appendChild(paragraph(texts.sheetOthers + " " + others.join(" / "), "others"));
  }

  function restoreSheet(sheet) {
    Array.from(sheet.elements).forEach(function (field) {
      if (!field.name || field === document.activeElement) return;
      var path = ["worksheets", sheet.dataset.worksheet, field.name];
      var value = stored(path, isPrivate(sheet));
      if (typeof value !== "string") return;
      if (field.type === "radio") field.checked = field.value === value;
      else field.value = value;
      showOthers(field, stored(path, isPrivate(sheet), "others") || []);
    });
  }

  function watchSheet(sheet) {
    var timer = null;
    sheet.addEventListener("submit", function (event) { event.preventDefault(); });
    sheet.addEventListener("change", function (event) { saveField(sheet, event.target); });
    sheet.addEventListener("input", function (event) {
      var field = event.target;
      clearTimeout(timer);
      timer = setTimeout(function () { saveField(sheet, field); }, 1500);
    });
  }

  each("[data-worksheet]", watchSheet);

  // What was written before the choice to keep is kept with it.
  keep.on("keep", function () {
    each("[data-worksheet]", function (sheet) {
      Array.from(sheet.elements).forEach(function (field) {
        if (field.name && fieldValue(sheet, field.name) !== "") saveField(sheet, field);
      });
    });
  });
  keep.on("erase-now", function () {
    if (!store.keeps()) each("[data-worksheet]", function (sheet) { sheet.reset(); });
  });
  keep.whenChanged(function () { each("[data-worksheet]", restoreSheet); });
})();
