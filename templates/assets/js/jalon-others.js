// What another device wrote at the same moment, below its field: the learner says which of the two stays, or both.
// Loaded when there is such a text.
(function () {
  "use strict";

  var store = window.jalon.store, keep = window.jalon.keep, blocks = window.jalon.blocks, texts = keep.texts;

  function buttonFor(text, run) {
    var button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = text;
    button.addEventListener("click", run);
    return button;
  }

  // A number, a date, a choice is one or the other.
  function takesBoth(field) {
    return field.tagName === "TEXTAREA" || (field.type === "text" && !("number" in field.dataset));
  }

  function put(field, value) {
    // Radio buttons of one name are one field.
    var named = field.form && field.form.elements[field.name];
    (named || field).value = value;
    if (field.form) field.form.dispatchEvent(new Event("input", { bubbles: false }));
  }

  window.jalon.showOthers = function (field, path, status, isPrivate) {
    var holder = field.closest(".field, td") || field.closest("fieldset"), old = holder.querySelector(".others");
    var others = blocks.stored(path, isPrivate, "others") || [];
    if (old) old.remove();
    if (!others.length) return;

    function settle(value, left) {
      var changed = blocks.remember(status, path, value, isPrivate, left);
      if (!changed) return;
      put(field, value);
      keep.say(status, texts.saved);
      window.jalon.showOthers(field, path, status, isPrivate);
      field.focus();
    }

    function here() {
      return blocks.stored(path, isPrivate) || "";
    }

    var box = document.createElement("div");
    box.className = "others";
    box.append(blocks.paragraph(texts.sheetOthers));
    others.forEach(function (other) {
      var quote = document.createElement("blockquote"), actions = blocks.paragraph("", "actions");
      var left = others.filter(function (one) { return one !== other; });
      quote.append(blocks.paragraph(other));
      if (takesBoth(field)) actions.append(buttonFor(texts.othersBoth, function () {
        settle([here(), other].filter(Boolean).join(field.tagName === "TEXTAREA" ? "\n" : " ; "), left);
      }));
      actions.append(buttonFor(texts.othersTake, function () { settle(other, left); }));
      box.append(quote, actions);
    });
    box.append(blocks.paragraph("", "actions"));
    box.lastChild.append(buttonFor(texts.othersLeave, function () { settle(here(), []); }));
    holder.append(box);
  };
})();
