// Sheets to fill in: what is written is kept if the learner asked for it, and printed or saved for a spreadsheet all
// the same (jalon-paper.js). Formulas and rows have scripts of their own.
(function () {
  "use strict";

  var store = window.jalon.store, keep = window.jalon.keep, blocks = window.jalon.blocks, texts = keep.texts;
  var each = blocks.each, isPrivate = blocks.isPrivate, paragraph = blocks.paragraph;

  function all(node, selector) { return Array.from(node.querySelectorAll(selector)); }

  function fieldsOf(node) { return all(node, "[name]"); }

  // Null where nothing is written, NaN where it is no number (as Swift's NumberText).
  function readNumber(text) {
    text = text.replace(/\s/g, "").replace(/[€%]$/, "").replace("\u2212", "-").replace(",", ".");
    if (text === "") return null;
    var value = /^[-+]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : NaN;
    return Math.abs(value) < 1e12 ? value : NaN;
  }

  function tell(sheet) {
    keep.say(sheet.querySelector("[data-status]"), Array.from(arguments).slice(1).filter(Boolean).join(" "));
  }

  // What is kept

  function path(sheet, name) { return ["worksheets", sheet.dataset.worksheet, name]; }

  function stored(sheet, name, member) { return blocks.stored(path(sheet, name), isPrivate(sheet), member); }

  function remember(sheet, name, value) {
    return blocks.remember(sheet.querySelector("[data-status]"), path(sheet, name), value, isPrivate(sheet));
  }

  // Names of all that is kept of a sheet.
  function names(sheet) {
    var kept = (isPrivate(sheet) ? store.privateSheets() : store.progress()).worksheets || {};
    return Object.keys(kept[sheet.dataset.worksheet] || {});
  }

  function valueOf(field) { return field.type === "radio" && !field.checked ? "" : field.value; }

  function initial(field) { return field.type !== "radio" && field.defaultValue || ""; }

  function checkNumber(field) {
    if (!("number" in field.dataset)) return;
    var isNumber = !isNaN(readNumber(field.value)), id = field.form.id + "-" + field.name + "-note", note = document.getElementById(id);
    if (note && isNumber) {
      note.remove();
      field.removeAttribute("aria-invalid");
      field.removeAttribute("aria-describedby");
    } else if (!note && !isNumber) {
      note = paragraph(field.form.dataset.notNumber, "field-note");
      note.id = id;
      field.after(note);
      field.setAttribute("aria-invalid", "true");
      field.setAttribute("aria-describedby", id);
    }
  }

  function saveField(field) {
    var sheet = field.form, value = valueOf(field), said = shared.results(sheet);
    checkNumber(field);
    if (!store.keeps()) {
      tell(sheet, said, sheet.dataset.told ? "" : texts.sheetNotKept);
      sheet.dataset.told = "true";
    } else if (value !== "" || initial(field) || stored(sheet, field.name) !== null) {
      // What the page itself begins with and the learner erased stays erased.
      var isKept = remember(sheet, field.name, value === "" && !initial(field) ? null : value);
      if (isKept || said) tell(sheet, said, isKept && texts.saved);
    }
  }

  function restoreSheet(sheet) {
    shared.restoreRows(sheet);
    fieldsOf(sheet).forEach(function (field) {
      if (field === document.activeElement) return;
      var value = stored(sheet, field.name);
      if (typeof value !== "string") return;
      if (field.type === "radio") field.checked = field.value === value;
      else field.value = value;
      checkNumber(field);
      // Radio buttons of one name are one field.
      if (sheet.elements[field.name] === field || sheet.elements[field.name][0] === field) {
        blocks.showOthers(field, path(sheet, field.name), sheet.querySelector("[data-status]"), isPrivate(sheet));
      }
    });
    shared.compute(sheet);
    shared.results(sheet);
  }

  // A field cuts long words: on paper they stand in a paragraph.
  window.addEventListener("beforeprint", function () {
    each("[data-worksheet] textarea, [data-worksheet] [type=text]", function (field) {
      var paper = field.previousElementSibling;
      if (!paper || paper.className !== "written") {
        paper = paragraph("", "written");
        field.before(paper);
      }
      paper.textContent = field.value;
    });
  });

  var shared = window.jalon.sheet = {
    all: all, fieldsOf: fieldsOf, readNumber: readNumber, tell: tell, stored: stored, remember: remember,
    saveField: saveField, valueOf: valueOf, names: names,
    // Given by jalon-formula.js and jalon-rows.js, where there are formulas and rows to add.
    actions: {},
    compute: function () {},
    restoreRows: function () {},
    keepRows: function () {},
    results: function () { return ""; }
  };

  // Paper and spreadsheets are asked for by few. Without their script, the browser prints.
  function act(sheet, button) {
    var name = button.dataset.sheet;
    if (shared.actions[name]) return shared.actions[name](sheet, button);
    keep.later("paper", function () { shared.actions[name](sheet, button); }, function () { window.print(); });
  }

  each("[data-worksheet]", function (sheet) {
    var timer = null;
    sheet.addEventListener("submit", function (event) { event.preventDefault(); });
    sheet.addEventListener("change", function (event) { saveField(event.target); });
    sheet.addEventListener("input", function (event) {
      shared.compute(sheet);
      clearTimeout(timer);
      timer = setTimeout(function () { saveField(event.target); }, 1500);
    });
    sheet.addEventListener("click", function (event) {
      var button = event.target.closest("[data-sheet]");
      if (button) act(sheet, button);
    });
  });

  // What was written before the choice to keep is kept with it.
  keep.on("keep", function () {
    each("[data-worksheet]", function (sheet) {
      shared.keepRows(sheet);
      fieldsOf(sheet).forEach(function (field) {
        if (valueOf(field) !== initial(field)) saveField(field);
      });
    });
  });
  keep.on("erase-now", function () {
    if (!store.keeps()) each("[data-worksheet]", function (sheet) {
      sheet.reset();
      shared.compute(sheet);
    });
  });
  keep.whenChanged(function () { each("[data-worksheet]", restoreSheet); });
})();
