// Questions whose answers stay in the page: never stored, never sent, never in the address, gone when the page is left.
// Each kind of guide says what its answers lead to (orientation.js, check-in.js).
(function () {
  "use strict";

  var form = document.querySelector("[data-guide]");
  var region = document.querySelector("[data-guide-status]"), results = document.querySelector("[data-guide-results]");
  var jalon = window.jalon = window.jalon || {}, show = null;

  function all(selector, node) { return Array.from((node || document).querySelectorAll(selector)); }

  // By question; one that was passed over is not in it.
  function answers() {
    var given = {};
    all("[data-question]", form).forEach(function (question) {
      var chosen = all("input:checked", question).filter(function (input) { return !("skip" in input.dataset); });
      if (chosen.length) given[question.dataset.question] = chosen.map(function (input) { return input.value; });
    });
    return given;
  }

  function fill(text, values) {
    return Object.keys(values).reduce(function (filled, name) { return filled.split("{" + name + "}").join(values[name]); }, text);
  }

  // A short sentence: a whole result read aloud at each answer would drown the questions.
  function say(names) {
    var texts = form.dataset, text = names.length === 0 ? texts.none : names.length === 1 ? texts.one : texts.some;
    region.textContent = fill(text, { n: names.length, names: names.join(", ") });
  }

  function clear() {
    form.reset();
    show({});
    results.hidden = true;
    document.querySelector("main").removeAttribute("data-answered");
    region.textContent = "";
  }

  function update() {
    var given = answers();
    results.hidden = false;
    document.querySelector("main").setAttribute("data-answered", "");
    var names = show(given);
    if (Object.keys(given).length) say(names);
    else region.textContent = form.dataset.unanswered;
  }

  jalon.guide = {
    all: all,
    // - showing: shows what answers lead to, and returns the names of it.
    start: function (showing) {
      show = showing;
      form.hidden = false;
      results.hidden = true;
      form.addEventListener("submit", function (event) { event.preventDefault(); });
      form.addEventListener("change", function (event) {
        // Where several answers may be given, passing over takes them back, and an answer takes it back.
        var input = event.target;
        if (input.type === "checkbox" && input.checked) {
          all("input", input.closest("[data-question]")).forEach(function (other) {
            if (other !== input && ("skip" in input.dataset || "skip" in other.dataset)) other.checked = false;
          });
        }
        update();
      });
      form.querySelector("[data-guide-show]").addEventListener("click", function () {
        update();
        results.querySelector("h2").focus();
      });
      form.querySelector("[data-guide-clear]").addEventListener("click", function () {
        clear();
        region.textContent = form.dataset.cleared;
        form.querySelector("input").focus();
      });
      // Whoever takes the device next, and presses « back », finds nothing.
      window.addEventListener("pagehide", clear);
    }
  };
})();
