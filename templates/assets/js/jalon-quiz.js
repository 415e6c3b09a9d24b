// Questions: an answer is checked on the page, as often as one likes; only what the learner keeps is kept.
(function () {
  "use strict";

  var store = window.jalon.store, keep = window.jalon.keep, blocks = window.jalon.blocks, texts = keep.texts;
  var each = blocks.each, stored = blocks.stored, remember = blocks.remember, paragraph = blocks.paragraph;

  function all(quiz, selector) {
    return Array.from(quiz.querySelectorAll(selector));
  }

  function same(a, b) {
    return a.length === b.length && a.every(function (value) { return b.indexOf(value) >= 0; });
  }

  // Each kind of question reads an answer (nothing: []), checks it, and puts a kept one back.
  // A check says whether it is right or partly so, and what to read: what is spoken stands elsewhere, what is shown is put
  // below the verdict.
  var kinds = window.jalon.quizKinds = {};

  kinds.single = kinds.multiple = kinds["true-false"] = {
    read: function (quiz) {
      return all(quiz, ".choices :checked").map(function (input) { return input.value; });
    },
    check: function (quiz, answer) {
      var right = all(quiz, "[data-correct]").map(function (choice) { return choice.dataset.choice; });
      return {
        right: same(answer, right),
        partly: right.length > 1 && answer.some(function (value) { return right.indexOf(value) >= 0; }),
        spoken: showFeedback(quiz, answer)
      };
    },
    restore: function (quiz, answer) {
      all(quiz, ".choices input").forEach(function (input) { input.checked = answer.indexOf(input.value) >= 0; });
      return texts.quizRestored;
    }
  };

  function copyOf(source, className) {
    var copy = document.createElement("div");
    copy.className = className;
    copy.append.apply(copy, Array.from(source.cloneNode(true).childNodes));
    return copy;
  }

  function showFeedback(quiz, answer) {
    var spoken = [];
    all(quiz, "[data-choice]").forEach(function (choice) {
      var old = choice.querySelector(".feedback");
      if (old) old.remove();
      if (answer.indexOf(choice.dataset.choice) < 0) return;
      var source = quiz.querySelector('[data-feedback="' + choice.dataset.choice + '"]');
      if (!source || !source.textContent.trim()) return;
      choice.appendChild(copyOf(source, "feedback"));
      spoken.push(source.textContent.trim());
    });
    return spoken;
  }

  function verdict(quiz, found) {
    if (found.right) return texts.quizRight;
    return (found.partly ? texts.quizPartly : quiz.dataset.other) + " " + texts.quizAgain;
  }

  function recordAnswer(quiz, result, answer, isCorrect) {
    var path = ["questions", quiz.dataset.quiz], value = { answer: answer, correct: isCorrect };
    if (!remember(result, path.concat("last"), value) && !store.keeps()) return;
    var best = stored(path.concat("best"));
    // Only a right answer: a tie between two devices must not lose it.
    if (isCorrect && !(best && best.correct)) remember(result, path.concat("best"), value);
    recordWording(quiz, result);
  }

  function recordWording(quiz, result) {
    if (quiz.dataset.fingerprint) ["fingerprint", "choices"].forEach(function (name) {
      remember(result, ["questions", quiz.dataset.quiz, name], quiz.dataset[name]);
    });
  }

  function check(quiz, kind, result) {
    var answer = kind.read(quiz), found = answer.length ? kind.check(quiz, answer) : null;
    if (!found) return keep.say(result, quiz.dataset.none);
    quiz.dataset.state = found.right ? "right" : "other";
    result.textContent = "";
    result.appendChild(paragraph(found.model || verdict(quiz, found)));
    if (found.shown && found.shown.textContent.trim()) result.appendChild(copyOf(found.shown, "feedback"));
    // The feedback stands beside its choice; a screen reader must hear it without looking for it.
    if (found.spoken && found.spoken.length) result.appendChild(paragraph(found.spoken.join(" "), "visually-hidden"));
    keep.show(quiz.querySelector(".answers"), true);
    if (!found.model) recordAnswer(quiz, result, answer, found.right);
  }

  function restore(quiz, kind, result) {
    function kept(name) { return stored(["questions", quiz.dataset.quiz, name]); }
    var last = kept("last"), text = kind.keepsText ? kept("text") : null, fingerprint = kept("fingerprint");
    var answer = text ? [text] : last && Array.isArray(last.answer) ? last.answer : null;
    if (!answer) return;
    var isReworded = fingerprint && quiz.dataset.fingerprint && fingerprint !== quiz.dataset.fingerprint;
    // Among other choices the numbers of an answer would mean something else; words of one's own are never taken away.
    if (isReworded && !text && kept("choices") !== quiz.dataset.choices) return keep.say(result, texts.quizChanged);
    if (last) quiz.dataset.state = last.correct ? "right" : "other";
    var sentence = kind.restore(quiz, answer);
    keep.say(result, isReworded ? texts.quizReworded : sentence);
  }

  function start() {
    each("[data-quiz]", function (quiz) {
      var kind = kinds[quiz.dataset.kind], result = quiz.querySelector("[data-result]");
      var button = quiz.querySelector('[data-action="check"]');
      keep.show(quiz.querySelector(".answers"), false);
      if (button) button.addEventListener("click", function () { check(quiz, kind, result); });
      quiz.addEventListener("keydown", function (event) {
        if (button && event.key === "Enter" && event.target.type === "text" && !event.isComposing) button.click();
      });
      if (kind.start) kind.start(quiz, result, recordWording);
      restore(quiz, kind, result);
    });
  }

  // The other kinds come in scripts of their own, right after this one.
  document.addEventListener("DOMContentLoaded", start);

  keep.on("erase-now", function () {
    if (store.keeps()) return;
    each("[data-quiz]", function (quiz) {
      all(quiz, "input").forEach(function (input) { input.checked = false; });
      all(quiz, "[type=text], textarea, select").forEach(function (field) { field.value = ""; });
      all(quiz, "[data-result], [data-mark]").forEach(function (place) { place.textContent = ""; });
      all(quiz, ".feedback").forEach(function (feedback) { feedback.remove(); });
      delete quiz.dataset.state;
    });
  });
})();
