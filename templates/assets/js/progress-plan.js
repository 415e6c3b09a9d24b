// « Mon plan d'action »: dated steps that the learner adds, changes, ticks and takes away.
(function () {
  "use strict";

  var store = window.jalon.store, keep = window.jalon.keep, blocks = window.jalon.blocks, page = window.jalon.progress;
  var texts = page.texts, element = page.element;
  var holder = page.find("[data-plan-list]"), status = page.find("[data-plan-status]"), form = page.find("[data-plan-form]");
  var undoLine = page.find("[data-plan-undo]");
  var edited = null, removed = null;

  function path(id, name) { return ["plan", id, name]; }

  function write(id, values) {
    return page.attempt(status, function () {
      Object.keys(values).forEach(function (name) { store.change(path(id, name), values[name]); });
    });
  }

  function newID() {
    return "p-" + Array.from(window.crypto.getRandomValues(new Uint8Array(4)), function (byte) {
      return ("0" + byte.toString(16)).slice(-2);
    }).join("");
  }

  function rowOf(id) {
    return Array.from(holder.children).find(function (row) { return row.dataset.step === id; });
  }

  function focusOn(id, selector) {
    var row = rowOf(id), target = row && row.querySelector(selector);
    (target || form.elements.text).focus();
  }

  function refresh(sentence) {
    keep.refresh();
    page.tell(status, sentence);
  }

  function tick(step, isDone) {
    if (write(step.id, { done: isDone })) refresh(isDone ? texts.planTicked : texts.planUnticked);
    else keep.refresh();
    focusOn(step.id, "input");
  }

  function remove(step) {
    if (!write(step.id, { text: null, due: null, done: null })) return;
    removed = step;
    refresh(texts.planRemoved);
    keep.show(undoLine, true);
    undoLine.querySelector("button").focus();
  }

  function edit(step) {
    edited = step.id;
    keep.refresh();
    focusOn(step.id, "input");
  }

  function save(step, text, due) {
    if (text.trim() === "") return page.tell(status, texts.planEmpty);
    if (!write(step.id, { text: text.trim(), due: due || null })) return;
    edited = null;
    refresh(texts.planSaved);
    focusOn(step.id, "button");
  }

  // A step in two fields

  function field(label, type, value) {
    var input = element("input"), holder = element("div", "", [element("label", label, [element("br"), input])]);
    input.type = type;
    input.value = value || "";
    if (type === "text") input.maxLength = 500;
    holder.className = "field";
    return { holder: holder, input: input };
  }

  function editor(step) {
    var text = field(texts.planText, "text", step.text), due = field(texts.planDate, "date", step.due);
    var made = element("form", "", [text.holder, due.holder]), actions = element("p");
    actions.className = "actions";
    actions.append(
      page.button(texts.planSave, function () { save(step, text.input.value, due.input.value); }), " ",
      page.button(texts.cancel, function () { edited = null; keep.refresh(); focusOn(step.id, "button"); }, "quiet"));
    made.append(actions);
    made.addEventListener("submit", function (event) {
      event.preventDefault();
      save(step, text.input.value, due.input.value);
    });
    return { form: made, input: text.input };
  }

  function shown(step) {
    var box = element("input"), actions = element("p");
    box.type = "checkbox";
    box.checked = step.done;
    box.addEventListener("change", function () { tick(step, box.checked); });
    var due = step.due ? " (" + page.fill(texts.planDue, { date: page.longDate(step.due) }) + ")" : "";
    var label = element("label", "", [box, " ", element("span", step.text + due)]);
    label.className = "choice";
    actions.className = "actions";
    [[texts.planEdit, edit], [texts.planRemove, remove]].forEach(function (action) {
      var made = page.button(action[0], function () { action[1](step); }, "quiet");
      made.setAttribute("aria-label", action[0] + texts.colon + " " + step.text);
      actions.append(made, " ");
    });
    return [label, actions];
  }

  // What another device wrote at the same moment is seen at once, beside what is here.
  function row(step) {
    var made = element("li");
    made.dataset.step = step.id;
    if (step.id !== edited && !step.others.length) made.append.apply(made, shown(step));
    else {
      var edition = editor(step);
      made.append(edition.form);
      holder.append(made);
      if (step.others.length) blocks.showOthers(edition.input, path(step.id, "text"), status);
    }
    return made;
  }

  function show(progress) {
    // Somebody is writing: another window's news waits.
    if (edited && holder.contains(document.activeElement) && document.activeElement.matches("input:not([type=checkbox])")) return;
    var steps = page.planSteps(progress);
    holder.textContent = "";
    steps.forEach(function (step) { holder.append(row(step)); });
    keep.show(page.find("[data-plan-none]"), !steps.length);
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var text = form.elements.text.value.trim(), id = newID();
    if (text === "") {
      page.tell(status, texts.planEmpty);
      return form.elements.text.focus();
    }
    var values = { text: text, done: false };
    if (form.elements.due.value) values.due = form.elements.due.value;
    if (!write(id, values)) return;
    form.reset();
    refresh(texts.planAdded);
    form.elements.text.focus();
  });

  undoLine.querySelector("button").addEventListener("click", function () {
    var step = removed;
    if (!step || !write(step.id, { text: step.text, due: step.due, done: step.done })) return;
    keep.show(undoLine, false);
    refresh(texts.planRestored);
    focusOn(step.id, "input");
  });

  page.plan = { show: show, status: status };
})();
