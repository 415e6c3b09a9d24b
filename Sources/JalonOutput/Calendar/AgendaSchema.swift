/// The JSON Schema of `agenda.json`, as it is published; a test compares it with `schemas/agenda-1.json`.
enum AgendaSchema {
  static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "agenda-1.json",
      "title": "Jalon agenda, format 1",
      "description": "The sessions of a site's workshops. Paths are relative to the site's root; texts are in the site's language. Nothing in it is about a person.",
      "type": "object",
      "required": [
        "format",
        "site",
        "title",
        "language",
        "time_zone",
        "example",
        "workshops",
        "places",
        "sessions"
      ],
      "additionalProperties": false,
      "properties": {
        "$schema": {"description": "Where this schema stands.", "type": "string"},
        "format": {"const": 1},
        "site": {"description": "The site's id, the part of every uid after the @.", "type": "string"},
        "title": {"type": "string"},
        "language": {"description": "BCP 47.", "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},
        "time_zone": {"description": "The site's IANA time zone; a session names its own.", "type": "string"},
        "example": {"description": "True: the sessions are made up, nobody is to go there.", "type": "boolean"},
        "url": {"description": "The page that shows the same.", "type": "string", "format": "uri"},
        "workshops": {
          "description": "By id.",
          "type": "object",
          "additionalProperties": {"$ref": "#/$defs/workshop"}
        },
        "places": {
          "description": "By id: those where some session takes place.",
          "type": "object",
          "additionalProperties": {"$ref": "#/$defs/place"}
        },
        "sessions": {
          "description": "In order of time; cancelled ones too, and those that a series has no more, until their day is past.",
          "type": "array",
          "items": {"$ref": "#/$defs/session"}
        }
      },
      "$defs": {
        "session": {
          "type": "object",
          "required": ["uid", "workshop", "title", "start", "end", "time_zone", "status"],
          "additionalProperties": false,
          "properties": {
            "uid": {
              "description": "The session's identity, which never changes; the UID of the calendars.",
              "type": "string",
              "pattern": "^.+-\\d{8}T\\d{6}Z@.+$"
            },
            "workshop": {"description": "A key of workshops.", "type": "string"},
            "title": {"description": "As calendars show it: neutral.", "type": "string"},
            "start": {
              "description": "With the offset of that day.",
              "type": "string",
              "format": "date-time",
              "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}$"
            },
            "end": {
              "description": "With the offset of that day.",
              "type": "string",
              "format": "date-time",
              "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}$"
            },
            "time_zone": {"description": "IANA name.", "type": "string"},
            "status": {"enum": ["planned", "moved", "cancelled"]},
            "moved_from": {
              "description": "When the series had it.",
              "type": "string",
              "format": "date-time",
              "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}$"
            },
            "place": {"description": "A key of places; absent for a session from afar.", "type": "string"},
            "ics": {
              "description": "A calendar file of this session alone; absent for a session of more than a month ago or more than a year ahead.",
              "type": "string",
              "pattern": "^[^/].*$"
            }
          }
        },
        "place": {
          "type": "object",
          "required": ["access", "ics"],
          "additionalProperties": false,
          "properties": {
            "name": {"type": "string"},
            "address": {"type": "string"},
            "city": {"type": "string"},
            "stop": {"description": "The nearest stop.", "type": "string"},
            "directions": {"type": "string"},
            "access": {
              "type": "array",
              "items": {
                "enum": ["parking", "lift", "step_free", "hearing_loop", "accessible_toilets", "quiet_room"]
              }
            },
            "position": {
              "description": "Degrees north, degrees east.",
              "type": "array",
              "prefixItems": [
                {"type": "number", "minimum": -90, "maximum": 90},
                {"type": "number", "minimum": -180, "maximum": 180}
              ],
              "items": false,
              "minItems": 2
            },
            "ics": {"description": "The calendar of this place.", "type": "string", "pattern": "^[^/].*$"}
          }
        },
        "workshop": {
          "type": "object",
          "required": ["title", "calendar_title", "page", "ics", "programmes", "provisions", "registration"],
          "additionalProperties": false,
          "properties": {
            "title": {"type": "string"},
            "calendar_title": {"description": "Neutral.", "type": "string"},
            "summary": {"type": "string"},
            "page": {"description": "The workshop's page.", "type": "string", "pattern": "^[^/].*$"},
            "url": {"description": "The same, absolute.", "type": "string", "format": "uri"},
            "ics": {
              "description": "The calendar of this workshop.",
              "type": "string",
              "pattern": "^[^/].*$"
            },
            "mode": {"enum": ["in_person", "remote", "hybrid"]},
            "programmes": {"description": "Ids.", "type": "array", "items": {"type": "string"}},
            "provisions": {
              "description": "What is arranged so that everyone can take part.",
              "type": "array",
              "items": {
                "enum": [
                  "captioning",
                  "breaks",
                  "sign_language",
                  "hearing_loop",
                  "step_free",
                  "large_print",
                  "quiet_room",
                  "slides_before",
                  "written_chat"
                ]
              }
            },
            "ask_before_days": {"type": "integer"},
            "join": {
              "description": "The meeting's address, where its author made it public.",
              "type": "string"
            },
            "phone": {"description": "The number to attend by telephone.", "type": "string"},
            "language": {"description": "As its author wrote it.", "type": "string"},
            "level": {"type": "string"},
            "cost": {"type": "string"},
            "companion_welcome": {"type": "boolean"},
            "camera_optional": {"type": "boolean"},
            "childcare": {"type": "string"},
            "travel_refund": {"type": "string"},
            "replay": {"type": "string"},
            "cancel": {"description": "How to say that one will not come.", "type": "string"},
            "seats": {
              "type": "object",
              "required": ["waiting_list"],
              "additionalProperties": false,
              "properties": {
                "capacity": {"type": "integer"},
                "left": {"description": "Never without updated.", "type": "integer", "minimum": 0},
                "updated": {
                  "description": "The day on which left was counted.",
                  "type": "string",
                  "format": "date"
                },
                "waiting_list": {"type": "boolean"}
              },
              "dependentRequired": {"left": ["updated"]}
            },
            "registration": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["kind"],
                "additionalProperties": false,
                "properties": {
                  "kind": {"enum": ["phone", "email", "sms", "post", "form", "in_person"]},
                  "label": {"type": "string"},
                  "value": {"type": "string"},
                  "hours": {"type": "string"}
                }
              }
            },
            "catch_up": {
              "description": "The lesson to read after an absence.",
              "type": "string",
              "pattern": "^[^/].*$"
            }
          }
        }
      }
    }

    """#
}
