// Where the people of a cohort are, from their files: the same as `jalon report`, number for number (docs/report.md).
// A pure function of what the site says, what learners' files say, and the day.
(function () {
  "use strict";

  var jalon = window.jalon = window.jalon || {};
  var fewest = 5, bands = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000];
  var sections = ["lessons", "questions", "worksheets", "checklists", "plan", "sessions", "confidence"];

  function own(node, key) {
    return node !== null && typeof node === "object" && Object.prototype.hasOwnProperty.call(node, key) ? node[key] : undefined;
  }

  function isRegister(node) {
    return node !== null && typeof node === "object" && Number.isInteger(own(node, "counter")) && node.counter >= 1;
  }

  function keys(node) { return node !== null && typeof node === "object" ? Object.keys(node) : []; }
  function register(progress, section, key, name) {
    var found = own(own(own(progress, section), key), name);
    return isRegister(found) ? found : undefined;
  }

  function value(progress, section, key, name) {
    var found = register(progress, section, key, name);
    return found ? found.value : undefined;
  }

  function days(date) {
    var parts = date.split("-").map(Number);
    return Date.UTC(parts[0], parts[1] - 1, parts[2]) / 864e5;
  }

  function count(list, holds) { return list.filter(holds).length; }
  function before(a, b) { return a.start < b.start || (a.start === b.start && a.uid < b.uid) ? -1 : 1; }

  // Sessions of the site by their uid.
  function known(facts) {
    var sessions = new Map();
    facts.workshops.forEach(function (workshop) {
      workshop.sessions.forEach(function (session) {
        var uid = workshop.id + "-" + session[0] + "@" + facts.site;
        sessions.set(uid, { uid: uid, start: session[1], workshop: workshop.id, cancelled: session[2] === 1 });
      });
    });
    return sessions;
  }

  function status(progress, uid) {
    var found = value(progress, "sessions", uid, "status");
    return ["registered", "attended", "missed"].indexOf(found) >= 0 ? found : undefined;
  }

  // A learner's places in sessions that the site has and that took or take place.
  function places(progress, sessions) {
    return keys(own(progress, "sessions")).filter(function (uid) {
      return sessions.has(uid) && !sessions.get(uid).cancelled && status(progress, uid);
    }).map(function (uid) {
      return { uid: uid, start: sessions.get(uid).start, workshop: sessions.get(uid).workshop, status: status(progress, uid) };
    });
  }

  function startOf(uid) {
    var match = /-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\dZ@/.exec(uid);
    return match ? match[1] + "-" + match[2] + "-" + match[3] + "T" + match[4] + ":" + match[5] : "";
  }

  // Those that are no longer on the site too: their uid tells their day.
  function attendance(progress, sessions) {
    return keys(own(progress, "sessions")).filter(function (uid) {
      var found = status(progress, uid), session = sessions.get(uid);
      return found && found !== "registered" && !(session && session.cancelled);
    }).map(function (uid) {
      return { uid: uid, start: sessions.has(uid) ? sessions.get(uid).start : startOf(uid), status: status(progress, uid) };
    }).sort(before);
  }

  function lessons(progress, facts) {
    var found = { done: 0, started: 0, elsewhere: 0, modules: {} }, all = new Set();
    facts.modules.forEach(function (module) {
      var states = module.lessons.map(function (ids) {
        ids.forEach(function (id) { all.add(id); });
        var id = ids.find(function (id) { return register(progress, "lessons", id, "state"); });
        return id === undefined ? null : value(progress, "lessons", id, "state");
      }).filter(function (state) { return state === "done" || state === "started"; });
      if (!states.length) return;
      var done = count(states, function (state) { return state === "done"; });
      found.modules[module.id] = { done: done, started: states.length - done };
      found.done += done;
      found.started += states.length - done;
    });
    found.elsewhere = count(keys(own(progress, "lessons")), function (id) {
      return !all.has(id) && value(progress, "lessons", id, "state") === "done";
    });
    return found;
  }

  // The last trace that is not in the future, and whether some date is: a clock that is ahead.
  function trace(progress, facts, today) {
    var last, ahead = false;
    function read(entry) {
      keys(entry).forEach(function (name) {
        if (!isRegister(entry[name])) return;
        var date = entry[name].date;
        if (date > today) ahead = true;
        else if (last === undefined || last < date) last = date;
      });
    }
    sections.forEach(function (section) {
      var mayBePrivate = section === "worksheets" || section === "checklists";
      keys(own(progress, section)).forEach(function (key) {
        if (!mayBePrivate || facts.private.indexOf(key) < 0) read(progress[section][key]);
      });
    });
    read(own(progress, "preferences"));
    return { last: last, ahead: ahead };
  }

  function plan(progress, today) {
    var found = { done: 0, open: 0, past: 0 };
    keys(own(progress, "plan")).forEach(function (step) {
      var text = value(progress, "plan", step, "text"), due = value(progress, "plan", step, "due");
      if (typeof text !== "string" || text === "") return;
      if (value(progress, "plan", step, "done") === true) found.done += 1;
      else if (typeof due === "string" && due < today) found.past += 1;
      else found.open += 1;
    });
    return found;
  }

  // Nobody is silent before the cohort has been there as long; a clock that is ahead tells of no silence.
  function silence(learner, last, ahead, rules, today) {
    if (rules.silent_days <= 0 || (last === undefined && ahead)) return [];
    var latest = [last, learner.start].filter(Boolean).sort().pop();
    if (latest && days(today) - days(latest) < rules.silent_days) return [];
    if (!learner.progress) return [{ reason: "no_file" }];
    return [last === undefined ? { reason: "nothing_yet" } : { reason: "silent", days: days(today) - days(last) }];
  }

  function summary(learner, facts, sessions, today) {
    var progress = learner.progress, row = { code: learner.code, file: Boolean(progress), outreach: [] };
    if (learner.cohort) row.cohort = learner.cohort;
    if (!progress) {
      row.outreach = silence(learner, undefined, false, facts.rules, today);
      return row;
    }
    var found = trace(progress, facts, today), came = attendance(progress, sessions);
    row.lessons = lessons(progress, facts);
    if (found.last !== undefined) row.last_activity = found.last;
    if (found.ahead) row.clock_ahead = true;
    row.plan = plan(progress, today);
    row.sessions = {
      attended: count(came, function (place) { return place.status === "attended"; }),
      missed: count(came, function (place) { return place.status === "missed"; })
    };
    var next = places(progress, sessions).filter(function (place) {
      return place.status === "registered" && place.start >= today;
    }).sort(before)[0];
    if (next) row.next_session = { uid: next.uid, workshop: next.workshop, start: next.start };
    row.outreach = silence(learner, found.last, found.ahead, facts.rules, today);
    var missed = 0;
    while (missed < came.length && came[came.length - 1 - missed].status === "missed") missed += 1;
    if (facts.rules.missed_sessions > 0 && missed >= facts.rules.missed_sessions) {
      row.outreach.push({ reason: "missed", sessions: missed });
    }
    return row;
  }

  function percent(part, whole) { return Math.floor((200 * part + whole) / (2 * whole)); }

  function attended(places, today) {
    var found = {
      registered: places.length,
      attended: count(places, function (place) { return place.status === "attended"; }),
      missed: count(places, function (place) { return place.status === "missed"; }),
      unrecorded: count(places, function (place) { return place.status === "registered" && place.start < today; })
    };
    if (found.attended + found.missed > 0) {
      found.attended_percent = percent(found.attended, found.attended + found.missed);
      found.missed_percent = percent(found.missed, found.attended + found.missed);
    }
    return found;
  }

  function workshops(learners, facts, sessions, today) {
    var all = [].concat.apply([], learners.map(function (learner) { return places(learner.progress, sessions); }));
    var byUID = new Map();
    all.forEach(function (place) {
      if (!byUID.has(place.uid)) byUID.set(place.uid, []);
      byUID.get(place.uid).push(place);
    });
    return facts.workshops.map(function (workshop) {
      var held = workshop.sessions.map(function (session) {
        return workshop.id + "-" + session[0] + "@" + facts.site;
      }).filter(function (uid) { return byUID.has(uid); });
      var total = attended([].concat.apply([], held.map(function (uid) { return byUID.get(uid); })), today);
      return Object.assign(total, {
        id: workshop.id, title: workshop.title, sessions: held.map(function (uid) {
          return Object.assign(attended(byUID.get(uid), today), { uid: uid, start: sessions.get(uid).start });
        })
      });
    }).filter(function (workshop) { return workshop.sessions.length; });
  }

  // The values of the cohorts that are large enough, or nothing: a small one cannot be had by subtraction.
  function sufficient(learners, read) {
    var groups = new Map();
    learners.forEach(function (learner) {
      var found = read(learner.progress), cohort = learner.cohort || "";
      if (found === undefined) return;
      if (!groups.has(cohort)) groups.set(cohort, []);
      groups.get(cohort).push(found);
    });
    var large = Array.from(groups.values()).filter(function (values) { return values.length >= fewest; });
    return large.length ? [].concat.apply([], large) : null;
  }

  function band(people) { return bands.filter(function (least) { return least <= people; }).pop(); }

  function questions(learners, facts) {
    return facts.questions.map(function (question) {
      var answers = sufficient(learners, function (progress) {
        var answer = value(progress, "questions", question.id, "last");
        var wording = value(progress, "questions", question.id, "fingerprint");
        if (answer === undefined || answer === null) return undefined;
        return typeof wording === "string" && wording !== question.fingerprint ? undefined : answer.correct;
      });
      if (!answers) return null;
      var wrong = count(answers, function (isCorrect) { return !isCorrect; });
      return {
        id: question.id, title: question.title, module: question.module, people_at_least: band(answers.length),
        missed_percent: Math.min(90, Math.max(10, Math.floor((20 * wrong + answers.length) / (2 * answers.length)) * 10))
      };
    }).filter(Boolean);
  }

  function mean(values) {
    var sum = values.reduce(function (all, each) { return all + each; }, 0);
    return Math.floor((4 * sum + values.length) / (2 * values.length)) / 2;
  }

  function confidence(learners, facts) {
    return facts.modules.map(function (module) {
      var values = sufficient(learners, function (progress) {
        var pair = ["before_scale", "after_scale"].map(function (name) {
          return ["1", "2", "3", "4", "5"].indexOf(value(progress, "confidence", module.id, name)) + 1;
        });
        return pair[0] && pair[1] ? pair : undefined;
      });
      if (!values) return null;
      return {
        module: module.id, title: module.title, people_at_least: band(values.length),
        before: mean(values.map(function (pair) { return pair[0]; })), after: mean(values.map(function (pair) { return pair[1]; }))
      };
    }).filter(Boolean);
  }

  // learners: [{ code, cohort, start, progress }]; start and cohort may be missing, progress is null where no file came.
  jalon.report = function (facts, learners, today) {
    var sessions = known(facts);
    return {
      format: "jalon-report", version: 1, site: facts.site, date: today, rules: facts.rules,
      people: learners.length, files: count(learners, function (learner) { return learner.progress; }),
      modules: facts.modules.map(function (module) {
        return { id: module.id, title: module.title, lessons: module.lessons.length };
      }),
      learners: learners.map(function (learner) { return summary(learner, facts, sessions, today); }).sort(function (a, b) {
        return a.code < b.code || (a.code === b.code && (a.cohort || "") < (b.cohort || "")) ? -1 : 1;
      }),
      workshops: workshops(learners, facts, sessions, today), questions: questions(learners, facts),
      confidence: confidence(learners, facts)
    };
  };
})();
