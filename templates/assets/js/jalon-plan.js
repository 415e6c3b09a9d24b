// A plan of action that a référent prepares: its steps go to one learner by a link, a file or on paper. Nothing is stored.
(function () {
  "use strict";

  var jalon = window.jalon = window.jalon || {};
  // Beyond two parts of an SMS (GSM 03.38: 153 letters each), telephones may cut a link.
  var shortMessage = 306;

  function randomHex() {
    return Array.from(window.crypto.getRandomValues(new Uint8Array(4)), function (byte) {
      return ("0" + byte.toString(16)).slice(-2);
    }).join("");
  }

  function base64url(text) {
    var letters = Array.from(new TextEncoder().encode(text), function (byte) { return String.fromCharCode(byte); }).join("");
    return btoa(letters).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  }

  function element(name, text, attributes) {
    var made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    return made;
  }

  // options: { section, words, site, page: the progress page's address, save, day }
  jalon.planMaker = function (options) {
    var section = options.section, words = options.words, list = section.querySelector(".plan-steps");
    var ready = section.querySelector("[data-plan-ready]"), link = section.querySelector("#jalon-plan-link");
    var address = section.querySelector("#jalon-plan-site"), length = section.querySelector("#jalon-plan-length");
    var status = section.querySelector("[data-plan-status]"), paper = section.querySelector(".plan-paper ol");
    var home = new URL("../", new URL(options.page, location.href)).href, isLocal = location.protocol === "file:";

    function field(step, label, type, id) {
      var box = element("p");
      box.appendChild(element("label", label, { for: id }));
      box.appendChild(element("br"));
      box.appendChild(element(type === "date" ? "input" : "textarea", undefined, type === "date" ? { type: type, id: id } : { id: id, rows: "2", maxlength: "300" }));
      step.appendChild(box);
    }

    function number() {
      Array.from(list.children).forEach(function (step, index) {
        step.querySelector("legend").textContent = words.planStep.replace("{n}", index + 1);
        step.querySelector("button").textContent = words.planRemove.replace("{n}", index + 1);
      });
    }

    function add() {
      var id = "p-" + randomHex(), item = element("li"), step = element("fieldset");
      item.setAttribute("data-step", id);
      step.appendChild(element("legend"));
      field(step, words.planStepText, "text", "jalon-" + id);
      field(step, words.planStepDue, "date", "jalon-due-" + id);
      var remove = element("button", "", { type: "button", class: "quiet" });
      remove.addEventListener("click", function () {
        var other = item.nextElementSibling || item.previousElementSibling;
        item.remove();
        if (!list.children.length) add();
        number();
        show();
        (other || list.firstElementChild).querySelector("textarea").focus();
      });
      step.appendChild(remove);
      item.appendChild(step);
      list.appendChild(item);
      number();
      return item;
    }

    function steps() {
      return Array.from(list.children).map(function (item) {
        var due = item.querySelector("input").value, step = { id: item.getAttribute("data-step"), text: item.querySelector("textarea").value.trim() };
        if (due) step.due = due;
        return step;
      }).filter(function (step) { return step.text; });
    }

    function text() {
      return JSON.stringify({ format: "jalon-plan", version: 1, site: options.site, steps: steps() });
    }

    function base() {
      var typed = address.value.trim();
      if (!typed) return home;
      return typed.replace(/(index\.html)?(#.*)?$/, "").replace(/\/?$/, "/");
    }

    function show() {
      var found = steps();
      ready.hidden = !found.length;
      link.value = found.length ? base() + "progression/index.html#plan=" + base64url(text()) : "";
      length.textContent = (link.value.length > shortMessage ? words.planLong : words.planLength).replace("{n}", link.value.length)
        + (isLocal && !address.value.trim() ? " " + words.planLocal : "");
      paper.textContent = "";
      found.forEach(function (step) {
        paper.appendChild(element("li", "☐ " + step.text + (step.due ? ", " + words.planDue.replace("{date}", options.day(step.due)) : "")));
      });
    }

    function tell(sentence) {
      status.textContent = "";
      status.textContent = sentence;
    }

    function copy() {
      function byHand() {
        link.focus();
        link.select();
        var isCopied = false;
        try { isCopied = document.execCommand("copy"); } catch (error) { isCopied = false; }
        tell(isCopied ? words.planCopied : words.planNotCopied);
      }
      if (!navigator.clipboard || !window.isSecureContext) return byHand();
      navigator.clipboard.writeText(link.value).then(function () { tell(words.planCopied); }, byHand);
    }

    section.addEventListener("input", show);
    section.querySelector("form").addEventListener("submit", function (event) { event.preventDefault(); });
    section.addEventListener("click", function (event) {
      var action = event.target.getAttribute("data-action");
      if (action === "add") add().querySelector("textarea").focus();
      if (action === "copy") copy();
      if (action === "file") {
        var name = words.planFileName + ".json";
        options.save(name, text(), "application/json");
        tell(words.planSaved.replace("{name}", name));
      }
      if (action === "print-plan") options.print("plan");
    });
    if (!isLocal) address.value = home;
    add();
  };
})();
