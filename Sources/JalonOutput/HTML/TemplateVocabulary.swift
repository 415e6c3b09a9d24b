/// Every name that some page or block gives to its template; a test compares it with the pages of a real site.
package enum TemplateVocabulary {
  package static let names: Set<String> = [
    // Every page
    "lang", "t", "site", "id", "title", "title_id", "summary", "organisation", "demo", "email", "root", "home_href",
    "head_title",
    "description", "kind", "noindex", "canonical", "menu", "label", "href", "current", "footer", "breadcrumb",
    "css_href", "styles", "scripts", "src", "accessibility_href", "accessibility_mention",
    // Home, modules, lessons
    "doors", "text", "links", "modules", "next_sessions", "lesson_count", "duration", "stage", "level", "audience",
    "linked_data", "objectives", "lessons", "number", "body", "papers", "contacts", "worksheets", "useful_before",
    "next_module",
    "reviewed", "toc", "has_toc", "has_blocks", "lesson_id", "lesson_href", "module_href", "previous",
    "next", "module",
    "position",
    "facts", "value",
    "date",
    "source_title", "source_href", "to_verify", "expired", "hours", "details", "texts", "terms", "term", "expansion",
    "definition", "mention", "reason", "site_map_href", "target_href", "groups", "data_json",
    "back", "back_label", "versions", "has_simple", "simple_href", "simple_label", "page_terms", "definition_id",
    "glossary_href",
    // Programmes and workshops
    "name", "operator", "former_name", "unverified", "verified", "valid_as_of", "notices", "until", "sections",
    "paragraph", "statements", "cards", "apply", "stages", "month", "sessions", "workshops", "calendar_href", "bridges",
    "bridges_href", "from", "to", "who", "when", "how", "source", "professionals_href", "prescribers_href",
    "compare_href", "orientation_href", "partners_href", "programme_href", "outcomes", "bars", "counts", "base",
    "width", "bar_title",
    "year", "note", "rows", "cells", "programme", "arrivals", "departures", "exits", "page_address", "filters",
    "partners", "slugs", "is_free", "reached", "places", "departments", "booklets", "criteria", "second_door",
    "module_href",
    "for_professionals",
    "programmes", "months", "zone_note", "catch_up", "places_left", "uid", "day_id", "time",
    "datetime", "end_datetime", "mode", "place", "cancelled", "cancelled_reason", "moved",
    "moved_flag", "moved_text", "ics_href",
    // Orientation, check-in, entry grids, charters, follow-ups
    "question", "answers", "help", "notes", "reasons", "ways", "link", "partner", "partners", "conditions",
    "check_href",
    "check_label", "urgent", "numbers", "way", "advice", "sentence", "cost", "closing", "you", "we", "delay",
    "optional", "guides",
    "entry_grid_href",
    "tags", "weeks", "past", "later", "withdrawn", "menus", "calendars", "subscribe_href", "address", "more_href",
    "agenda_href", "months_href", "workshop_href", "messages", "sending", "subject", "count",
    // Blocks
    "content", "multiple", "input_type", "stem", "fingerprint", "choices_fingerprint", "choices", "feedback", "correct",
    "hint", "explanation", "private", "items", "rest", "parts", "list", "is_text", "is_long", "is_number", "is_amount",
    "is_percentage", "is_date", "is_choice", "options",
    "is_formula", "is_field", "format", "sources", "formulas", "columns", "column", "labels", "examples", "maximum",
    "grows",
    // Questions
    "how", "other", "none", "field", "numeric", "unit", "pairs", "order", "key", "is_open", "lines", "steps", "more",
    "has_choices", "has_pairs", "has_steps", "has_lines", "has_answers", "flag", "low", "high", "models", "check",
    "answers_label", "score", "questions",
    // Progress
    "former", "module_id", "data_href", "personal", "progress_href", "dossier_href", "recapitulation_href",
    "modules_href",
    // Tabs, figures, sounds and videos
    "introduction", "panels", "group", "anchor", "caption", "caption_text", "caption_first", "player", "type", "tracks",
    "language", "default", "is_video", "transcript", "elsewhere",
  ]
}
