// The steps of a request, ticked and dated by the learner. What is written reveals health or hardship: it is kept, if the
// learner asked for it, in the device's private store alone.
(function () {
  "use strict";

  var store = window.jalon.store, keep = window.jalon.keep, blocks = window.jalon.blocks;
  var form = document.querySelector("[data-follow-up]"), next = document.querySelector("[data-next]");
  var status = document.querySelector("section[data-keep] [data-status]");
  var steps = Array.from(form.querySelectorAll("[data-step]"));

  function path(field) {
    return ["followUps", form.dataset.followUp, field.closest("[data-step]").dataset.step, field.dataset.part];
  }

  function isTick(field) { return field.type === "checkbox"; }

  function valueOf(field) { return isTick(field) ? field.checked : field.value; }

  function fields() { return Array.from(form.querySelectorAll("[data-part]")); }

  function doneBox(step) { return step.querySelector("[data-part=done]"); }

  // The step after the last one done; those that only some requests go through are not waited for.
  function nextStep() {
    var last = steps.map(function (step) { return doneBox(step).checked; }).lastIndexOf(true);
    return steps.slice(last + 1).concat(steps.slice(0, last + 1)).filter(function (step) {
      return !doneBox(step).checked && !step.hasAttribute("data-optional");
    })[0];
  }

  function showNext() {
    var step = nextStep(), texts = next.dataset;
    var text = step ? texts.nextStep.replace("{step}", step.dataset.title) : texts.allDone;
    if (step && step.dataset.delay) text += " " + texts.nextDelay.replace("{delay}", step.dataset.delay.replace(/\.$/, ""));
    if (next.textContent !== text) next.textContent = text;
  }

  // Paper shows a date once there is one.
  function mark(field) {
    if (field.value) field.setAttribute("data-filled", "");
    else field.removeAttribute("data-filled");
  }

  function save(field) {
    var value = valueOf(field), old = blocks.stored(path(field), true);
    if (old === null && (value === "" || value === false)) return;
    blocks.remember(status, path(field), value, true);
  }

  function restore() {
    fields().forEach(function (field) {
      var value = blocks.stored(path(field), true);
      if (value === null || field === document.activeElement) return;
      blocks.showOthers(field, path(field), status, true);
      if (isTick(field)) field.checked = value === true;
      else if (typeof value === "string") field.value = value;
      mark(field);
    });
    showNext();
  }

  // A copy is emptied: what was written is never touched.
  function print(isBlank) {
    var printed = form;
    if (isBlank) {
      printed = form.cloneNode(true);
      printed.classList.add("blank-copy");
      printed.querySelectorAll(".others").forEach(function (others) { others.remove(); });
      printed.querySelectorAll("[data-part]").forEach(function (field) {
        if (isTick(field)) field.checked = false;
        else field.value = "";
        mark(field);
      });
      form.after(printed);
    }
    printed.classList.add("printed");
    for (var node = printed.parentNode; node !== document; node = node.parentNode) node.classList.add("print-path");
    window.addEventListener("afterprint", function () {
      blocks.each(".print-path", function (node) { node.classList.remove("print-path"); });
      printed.classList.remove("printed");
      if (isBlank) printed.remove();
    }, { once: true });
    window.print();
  }

  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("change", function (event) {
    save(event.target);
    mark(event.target);
    showNext();
  });
  document.querySelectorAll("[data-follow-up-print]").forEach(function (button) {
    button.addEventListener("click", function () { print(button.dataset.followUpPrint === "blank"); });
  });

  // What was noted before the choice to keep is kept with it.
  keep.on("keep", function () { fields().forEach(save); });
  keep.on("erase-now", function () {
    if (store.keeps()) return;
    form.reset();
    fields().forEach(mark);
    showNext();
  });
  keep.whenChanged(restore);
})();
