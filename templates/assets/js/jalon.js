// A lesson: questions, sheets and lists to tick, « J'ai fini cette leçon ». Everything works without keeping anything.
(function () {
  "use strict";

  var store = window.jalon.store, keep = window.jalon.keep, texts = keep.texts;
  var lesson = document.querySelector("main").dataset.lesson;
  var lessonPath = ["lessons", lesson, "state"];

  function each(selector, visit) {
    document.querySelectorAll(selector).forEach(visit);
  }

  function stored(path, isPrivate, member) {
    if (!store.keeps()) return null;
    try {
      return store.valueAt(isPrivate ? store.privateSheets() : store.progress(), path, member);
    } catch (error) {
      return null;
    }
  }

  function remember(status, path, value, isPrivate) {
    if (!store.keeps()) return false;
    var changed = false;
    keep.attempt(status, function () { changed = store.change(path, value, isPrivate); });
    return changed;
  }

  // Questions

  function same(a, b) {
    return a.length === b.length && a.every(function (value) { return b.indexOf(value) >= 0; });
  }

  function paragraph(text, className) {
    var element = document.createElement("p");
    element.textContent = text;
    if (className) element.className = className;
    return element;
  }

  function inputs(quiz) {
    return Array.from(quiz.querySelectorAll(".choices input"));
  }

  function correctAnswer(quiz) {
    return Array.from(quiz.querySelectorAll("[data-correct]"), function (choice) { return choice.dataset.choice; });
  }

  function showFeedback(quiz, answer) {
    var spoken = [];
    quiz.querySelectorAll("[data-choice]").forEach(function (choice) {
      var old = choice.querySelector(".feedback");
      if (old) old.remove();
      if (answer.indexOf(choice.dataset.choice) < 0) return;
      var source = quiz.querySelector('[data-feedback="' + choice.dataset.choice + '"]');
      if (!source || !source.textContent.trim()) return;
      var feedback = document.createElement("div");
      feedback.className = "feedback";
      feedback.append.apply(feedback, Array.from(source.cloneNode(true).childNodes));
      choice.appendChild(feedback);
      spoken.push(source.textContent.trim());
    });
    return spoken;
  }

  function verdict(answer, correct) {
    if (same(answer, correct)) return texts.quizRight;
    var isPartly = correct.length > 1 && answer.some(function (value) { return correct.indexOf(value) >= 0; });
    return (isPartly ? texts.quizPartly : texts.quizOther) + " " + texts.quizAgain;
  }

  function recordAnswer(quiz, result, answer, isCorrect) {
    var path = ["questions", quiz.dataset.quiz], value = { answer: answer, correct: isCorrect };
    if (!remember(result, path.concat("last"), value) && !store.keeps()) return;
    var best = stored(path.concat("best"));
    // Only a right answer: a tie between two devices must not lose it.
    if (isCorrect && !(best && best.correct)) remember(result, path.concat("best"), value);
    if (quiz.dataset.fingerprint) remember(result, path.concat("fingerprint"), quiz.dataset.fingerprint);
  }

  function check(quiz) {
    var result = quiz.querySelector("[data-result]");
    var answer = inputs(quiz).filter(function (input) { return input.checked; }).map(function (input) { return input.value; });
    if (!answer.length) return keep.say(result, texts.quizNone);
    var correct = correctAnswer(quiz), spoken = showFeedback(quiz, answer);
    result.textContent = "";
    result.appendChild(paragraph(verdict(answer, correct)));
    // The feedback stands beside its choice; a screen reader must hear it without looking for it.
    if (spoken.length) result.appendChild(paragraph(spoken.join(" "), "visually-hidden"));
    keep.show(quiz.querySelector(".answers"), true);
    recordAnswer(quiz, result, answer, same(answer, correct));
  }

  function restoreAnswer(quiz) {
    var path = ["questions", quiz.dataset.quiz], last = stored(path.concat("last"));
    if (!last || !Array.isArray(last.answer)) return;
    var result = quiz.querySelector("[data-result]"), fingerprint = stored(path.concat("fingerprint"));
    if (fingerprint && quiz.dataset.fingerprint && fingerprint !== quiz.dataset.fingerprint) {
      return keep.say(result, texts.quizChanged);
    }
    inputs(quiz).forEach(function (input) { input.checked = last.answer.indexOf(input.value) >= 0; });
    keep.say(result, texts.quizRestored);
  }

  // Sheets and lists to tick

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

  // Sheets and lists that reveal health or hardship never leave the device.
  function isPrivate(block) {
    return block.hasAttribute("data-private");
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

  function listPath(list, box) {
    return ["checklists", list.dataset.checklist, box.value];
  }

  function restoreList(list) {
    list.querySelectorAll("input").forEach(function (box) {
      var ticked = stored(listPath(list, box), isPrivate(list));
      if (ticked !== null) box.checked = ticked === true;
    });
  }

  // The lesson itself

  var section = document.querySelector("section[data-keep]");
  var lessonStatus = section && section.querySelector("[data-status]");

  function showLessonState() {
    if (!section) return;
    var isDone = stored(lessonPath) === "done";
    keep.say(section.querySelector("[data-lesson-state]"), isDone ? texts.lessonDone : texts.lessonOpen);
    keep.show(section.querySelector('[data-action="done"]'), !isDone);
    keep.show(section.querySelector('[data-action="undo"]'), isDone);
  }

  function setLessonState(state, sentence, nextAction) {
    if (!remember(lessonStatus, lessonPath, state)) return;
    showLessonState();
    // Said once: the status is announced, the paragraph above it would only repeat it.
    keep.say(section.querySelector("[data-lesson-state]"), "");
    keep.say(lessonStatus, sentence);
    section.querySelector('[data-action="' + nextAction + '"]').focus();
  }

  function restore() {
    each("[data-worksheet]", restoreSheet);
    each("[data-checklist]", restoreList);
    showLessonState();
  }

  function begin() {
    if (!store.keeps()) return;
    if (stored(lessonPath) === null) remember(lessonStatus, lessonPath, "started");
    keep.attempt(lessonStatus, function () { store.progress(); });
  }

  each("[data-quiz]", function (quiz) {
    keep.show(quiz.querySelector(".answers"), false);
    quiz.querySelector('[data-action="check"]').addEventListener("click", function () { check(quiz); });
    restoreAnswer(quiz);
  });
  each("[data-worksheet]", watchSheet);
  each("[data-checklist]", function (list) {
    list.addEventListener("change", function (event) {
      remember(lessonStatus, listPath(list, event.target), event.target.checked, isPrivate(list));
    });
  });

  // What was written before the choice to keep is kept with it.
  keep.on("keep", function () {
    begin();
    each("[data-worksheet]", function (sheet) {
      Array.from(sheet.elements).forEach(function (field) {
        if (field.name && fieldValue(sheet, field.name) !== "") saveField(sheet, field);
      });
    });
    each("[data-checklist]", function (list) {
      list.querySelectorAll("input:checked").forEach(function (box) {
        remember(lessonStatus, listPath(list, box), true, isPrivate(list));
      });
    });
    showLessonState();
  });
  keep.on("done", function () { setLessonState("done", texts.lessonDone, "undo"); });
  keep.on("undo", function () { setLessonState("started", texts.lessonUndone, "done"); });
  keep.on("erase-now", function () {
    if (store.keeps()) return;
    each("[data-worksheet]", function (sheet) { sheet.reset(); });
    each("[data-checklist] input, [data-quiz] input", function (input) { input.checked = false; });
    each("[data-quiz] [data-result]", function (result) { result.textContent = ""; });
    each("[data-quiz] .feedback", function (feedback) { feedback.remove(); });
  });

  keep.whenChanged(restore);
  begin();

  // Closed details would print as bare titles.
  window.addEventListener("beforeprint", function () {
    each("main details:not([open])", function (details) {
      if (details.closest(".toc")) return;
      details.open = true;
      details.dataset.opened = "";
    });
    each(".answers[hidden]", function (answers) {
      answers.hidden = false;
      answers.dataset.shown = "";
    });
  });
  window.addEventListener("afterprint", function () {
    each("details[data-opened]", function (details) {
      details.open = false;
      delete details.dataset.opened;
    });
    each("[data-shown]", function (answers) {
      answers.hidden = true;
      delete answers.dataset.shown;
    });
  });
})();
