// A plan that the référent prepared, received as a link or as a file: seen first, added only if the learner wants it.
(function () {
  "use strict";

  var store = window.jalon.store, keep = window.jalon.keep, read = window.jalon.read, page = window.jalon.progress;
  var texts = page.texts, element = page.element;
  var panel = page.find("[data-plan-received]"), status = page.find("[data-received-status]");
  var input = page.find("[data-plan-file]");
  var maximumBytes = 65536, maximumSteps = 50, maximumLetters = 500;
  var received = null;

  function isDay(text) {
    var day = new Date(text + "T12:00:00Z");
    return /^20\d\d-\d\d-\d\d$/.test(text) && !isNaN(day) && day.toISOString().slice(0, 10) === text;
  }

  function isStep(step) {
    return store.isObject(step) && /^p-[0-9a-f]{8}$/.test(step.id) && typeof step.text === "string" && step.text.trim() !== ""
      && step.text.length <= maximumLetters && !/[\u0000-\u0008\u000e-\u001f\u007f]/.test(step.text)
      && (step.due === undefined || step.due === null || isDay(step.due));
  }

  // A référent may have written over several lines: a step is one.
  function oneLine(text) { return text.replace(/\s+/g, " ").trim(); }

  function checked(plan) {
    if (!store.isObject(plan) || plan.format !== "jalon-plan") throw store.failure("receivedUnreadable");
    if (plan.version !== 1) throw store.failure(plan.version > 1 ? "receivedNewer" : "receivedUnreadable");
    if (plan.site !== store.site) throw store.failure("receivedOtherSite");
    var steps = plan.steps;
    if (!Array.isArray(steps) || !steps.length || !steps.every(isStep)) throw store.failure("receivedUnreadable");
    if (steps.length > maximumSteps) throw store.failure("receivedTooLarge");
    var ids = new Set(steps.map(function (step) { return step.id; }));
    if (ids.size !== steps.length) throw store.failure("receivedUnreadable");
    return steps;
  }

  function parse(bytes) {
    if (bytes.length > maximumBytes) throw store.failure("receivedTooLarge");
    try {
      return read.json(bytes);
    } catch (error) {
      throw store.failure("receivedUnreadable");
    }
  }

  function isKnown(step) {
    return store.keeps() && store.isObject(store.progress().plan)
      && Object.prototype.hasOwnProperty.call(store.progress().plan, step.id);
  }

  function line(step) {
    var due = step.due ? " (" + page.fill(texts.planDue, { date: page.longDate(step.due) }) + ")" : "";
    return element("li", oneLine(step.text) + due + (isKnown(step) ? ", " + texts.receivedKnown : ""));
  }

  function show(bytes) {
    keep.show(panel, false);
    received = null;
    try {
      var steps = checked(parse(bytes));
      received = steps;
      var holder = panel.querySelector("ul");
      holder.textContent = "";
      steps.forEach(function (step) { holder.append(line(step)); });
    } catch (error) {
      if (!error.failure) throw error;
      received = null;
      return page.tell(status, texts[error.failure] || keep.texts[error.failure]);
    }
    keep.show(panel.querySelector("[data-received-keeps]"), !store.keeps());
    keep.show(panel, true);
    page.tell(status, texts.receivedShown);
    panel.focus();
  }

  // A step that the learner has, or had and took away, is not added again: the plan is theirs.
  function add() {
    var steps = received, added = 0;
    var isDone = steps && page.attempt(status, function () {
      store.keep();
      steps.filter(function (step) { return !isKnown(step); }).forEach(function (step) {
        store.change(["plan", step.id, "text"], oneLine(step.text));
        if (step.due) store.change(["plan", step.id, "due"], step.due);
        store.change(["plan", step.id, "done"], false);
        added += 1;
      });
    });
    if (isDone) close(added ? page.fill(texts.receivedAdded, { n: added }) : texts.receivedNothing);
  }

  function close(sentence) {
    received = null;
    input.value = "";
    keep.show(panel, false);
    keep.refresh();
    page.tell(status, sentence);
    input.focus();
  }

  input.addEventListener("change", async function () {
    var file = input.files[0];
    if (!file) return;
    if (file.size > maximumBytes) return page.tell(status, texts.receivedTooLarge);
    show(new Uint8Array(await new Response(file).arrayBuffer()));
  });
  keep.on("plan-accept", add);
  keep.on("plan-refuse", function () { close(texts.receivedRefused); });

  // - fragment: what follows « # »; true if it was a plan.
  page.receivePlan = function (fragment) {
    if (!/^plan=/.test(fragment)) return false;
    if (fragment.length > maximumBytes * 1.4) page.tell(status, texts.receivedTooLarge);
    else show(read.base64url(fragment.slice(5)) || new Uint8Array(0));
    return true;
  };
})();
