// A report in words, and for a French spreadsheet: as ReportText.swift and ReportCSV.swift write it.
(function () {
  "use strict";

  var jalon = window.jalon = window.jalon || {};

  jalon.reportText = function (report, facts, words, language) {
    function say(key, values) {
      return Object.keys(values || {}).reduce(function (text, name) {
        return text.split("{" + name + "}").join(values[name]);
      }, words[key] || key);
    }

    function all(keys) { return keys.map(function (key) { return say(key); }); }
    var titles = new Map(facts.workshops.map(function (workshop) { return [workshop.id, workshop.title]; }));
    var modules = new Map(report.modules.map(function (module) { return [module.id, module.title]; }));
    var months = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });

    // « 2 mars 2027 »; the first of a month is « 1er ».
    function day(date) {
      var parts = date.split("-").map(Number), number = parts[2] === 1 && language === "fr" ? "1er" : parts[2];
      return number + "\u00a0" + months.format(new Date(Date.UTC(2000, parts[1] - 1, 1))) + " " + parts[0];
    }

    function moment(start) {
      var parts = start.split("T"), time = (parts[1] || "").split(":");
      if (language !== "fr") return day(parts[0]) + ", " + Number(time[0]) + ":" + time[1];
      return day(parts[0]) + ", " + Number(time[0]) + "\u00a0h" + (time[1] === "00" ? "" : "\u00a0" + time[1]);
    }

    function rules() {
      var on = [];
      if (report.rules.silent_days > 0) on.push(say("report_rule_silent", { n: report.rules.silent_days }));
      if (report.rules.missed_sessions > 0) on.push(say("report_rule_missed", { n: report.rules.missed_sessions }));
      return on.length ? say("report_rules", { rules: on.join(say("report_rule_or")) }) : say("report_rules_none");
    }

    function reasons(learner) {
      return learner.outreach.map(function (reason) {
        return say("report_reason_" + reason.reason, { n: reason.days === undefined ? reason.sessions : reason.days });
      });
    }

    function activity(learner) {
      var parts = [];
      if (learner.last_activity) parts.push(day(learner.last_activity));
      if (learner.clock_ahead) parts.push(say("report_clock_ahead"));
      return parts.join("\n") || say("report_none");
    }

    function next(learner) {
      if (!learner.next_session) return say("report_none");
      return moment(learner.next_session.start) + "\n" + (titles.get(learner.next_session.workshop) || learner.next_session.workshop);
    }

    function lessons(found) {
      var lines = [say("report_lessons_count", found)].concat(report.modules.filter(function (module) {
        return found.modules[module.id];
      }).map(function (module) {
        return say("report_module_count", { title: module.title, done: found.modules[module.id].done, all: module.lessons });
      }));
      if (found.elsewhere > 0) lines.push(say("report_elsewhere", { n: found.elsewhere }));
      return lines.join("\n");
    }

    function plan(found) {
      return say("report_plan_count", found) + (found.past > 0 ? "\n" + say("report_plan_past_count", { n: found.past }) : "");
    }

    function cells(learner) {
      if (!learner.file) return [say("report_reason_no_file")].concat(new Array(4).fill(say("report_none")));
      return [lessons(learner.lessons), activity(learner), next(learner), say("report_sessions_count", learner.sessions), plan(learner.plan)];
    }

    function percent(value) { return say("report_percent", { n: value }); }

    function places(count, share) {
      return [count.registered, count.attended, count.missed, count.unrecorded].map(String)
        .concat([count.attended_percent, count.missed_percent].map(share));
    }

    function share(question) {
      var key = question.missed_percent <= 10 ? "report_at_most" : question.missed_percent >= 90 ? "report_at_least" : "report_about";
      return say(key, { n: question.missed_percent });
    }

    function decimal(number) { return language === "fr" ? String(number).replace(".", ",") : String(number); }
    function degree(number) { return say("report_out_of_five", { n: decimal(number) }); }

    function rowsOf(workshop, at, share) {
      return [[workshop.title, say("report_all_sessions")].concat(places(workshop, share))]
        .concat(workshop.sessions.map(function (session) {
          return [workshop.title, at(session.start)].concat(places(session, share));
        }));
    }

    function bar(title, key) { return say("report_bar", { title: title, what: say(key) }); }
    function flat(lists) { return [].concat.apply([], lists); }

    var workshopColumns = all(["report_workshop", "report_session", "report_registered", "report_attended", "report_missed",
      "report_unrecorded", "report_attended_share", "report_missed_share"]);
    var followed = report.learners.filter(function (learner) { return learner.outreach.length; });

    function table(id, columns, rows, bars, introduction) {
      return {
        id: id, title: say("report_" + id + "_title"), introduction: introduction || say("report_" + id + "_intro"),
        caption: say("report_" + id + "_caption"), columns: columns, rows: rows, bars: bars || [], none: say("report_" + id + "_none")
      };
    }

    function tables() {
      return [
        table("outreach", all(["report_code", "report_reason", "report_activity", "report_next"]), followed.map(function (learner) {
          return [learner.code, reasons(learner).join("\n"), activity(learner), next(learner)];
        }), [], rules()),
        table("workshops", workshopColumns, flat(report.workshops.map(function (workshop) {
          return rowsOf(workshop, moment, function (value) { return value === undefined ? say("report_none") : percent(value); });
        })), report.workshops.filter(function (workshop) { return workshop.attended_percent !== undefined; }).map(function (workshop) {
          return { label: bar(workshop.title, "report_attended_share"), value: percent(workshop.attended_percent), percent: workshop.attended_percent };
        })),
        table("questions", all(["report_question", "report_module", "report_missed_answers", "report_people_at_least"]),
          report.questions.map(function (question) {
            return [question.title, modules.get(question.module) || question.module, share(question), String(question.people_at_least)];
          }), report.questions.filter(function (question) { return question.missed_percent >= 50; }).map(function (question) {
            return { label: question.title, value: share(question), percent: question.missed_percent };
          })),
        table("confidence", all(["report_module", "report_before", "report_after", "report_people_at_least"]),
          report.confidence.map(function (module) {
            return [module.title, degree(module.before), degree(module.after), String(module.people_at_least)];
          }), flat(report.confidence.map(function (module) {
            return ["before", "after"].map(function (name) {
              return { label: bar(module.title, "report_" + name), value: degree(module[name]), percent: module[name] * 20 };
            });
          }))),
        table("learners", all(["report_code", "report_lessons", "report_activity", "report_next", "report_sessions", "report_plan"]),
          report.learners.map(function (learner) { return [learner.code].concat(cells(learner)); }))
      ];
    }

    function learnerRow(learner) {
      var head = [learner.code, learner.cohort || "", say(learner.file ? "report_yes" : "report_no"), reasons(learner).join(", ")];
      if (!learner.file) return head.concat(new Array(report.modules.length + 9).fill(""));
      return head.concat([learner.lessons.done, learner.lessons.started], report.modules.map(function (module) {
        return (learner.lessons.modules[module.id] || { done: 0 }).done;
      }), [learner.last_activity || "", learner.next_session ? learner.next_session.start.replace("T", " ") : ""],
      [learner.sessions.attended, learner.sessions.missed, learner.plan.done, learner.plan.open, learner.plan.past]).map(String);
    }

    function rows(name) {
      if (name === "workshops") {
        return [workshopColumns].concat(flat(report.workshops.map(function (workshop) {
          return rowsOf(workshop, function (start) { return start.replace("T", " "); }, function (value) {
            return value === undefined ? "" : String(value);
          });
        })));
      }
      if (name === "questions") {
        return [all(["report_question", "report_module", "report_missed_answers", "report_people_at_least"])]
          .concat(report.questions.map(function (question) {
            return [question.title, question.module, String(question.missed_percent), String(question.people_at_least)];
          }));
      }
      if (name === "confidence") {
        return [all(["report_module", "report_before", "report_after", "report_people_at_least"])]
          .concat(report.confidence.map(function (module) {
            return [module.title, decimal(module.before), decimal(module.after), String(module.people_at_least)];
          }));
      }
      return [all(["report_code", "report_cohort", "report_file", "report_outreach_title", "report_lessons_done", "report_lessons_started"])
        .concat(report.modules.map(function (module) {
          return say("report_module_column", { title: module.title, all: module.lessons });
        }), all(["report_activity", "report_next", "report_sessions_attended", "report_sessions_missed", "report_plan_done",
          "report_plan_open", "report_plan_past"]))].concat(report.learners.map(learnerRow));
    }

    // A spreadsheet would run a cell that begins with = + - @ (OWASP, « CSV injection »).
    function cell(text) {
      var safe = /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
      return /[;"\r\n]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
    }

    function csv(name) {
      return "\ufeff" + rows(name).map(function (row) { return row.map(cell).join(";") + "\r\n"; }).join("");
    }

    return {
      date: say("report_date", { date: day(report.date) }), tables: tables(), csv: csv,
      figures: [
        [say("report_people"), report.people], [say("report_files"), report.files],
        [say("report_outreach_title"), followed.length]
      ],
      chart: say("report_chart"), day: day
    };
  };
})();
