#include "strikethrough.h"
#include <string.h>

// libcmark-gfm keeps the characters that its extensions look for in one table for the whole process: every parser adds
// those of its extensions before it reads inlines, and takes them out afterwards, whatever other threads are reading
// (github.com/github/cmark-gfm/pull/176, never merged). `~~` was lost at random in parallel builds. Here these
// characters are in the table for good, and no extension takes them out: `autolink` is left without a list, and
// strikethrough is our own, whose list holds a character that no text has.
void cmark_inlines_add_special_character(unsigned char character, bool emphasis);

// What its delimiters are called on cmark's stack: their extension is found by it.
static const unsigned char mark = 0x01;

enum { longest_run = 100 };

static void set_place(cmark_node *node, int line, int column) {
  cmark_node_set_user_data(node, (void *)(((uintptr_t)line << 32) | (uint32_t)column));
}

static cmark_node *match(cmark_syntax_extension *self, cmark_parser *parser, cmark_node *parent,
                         unsigned char character, cmark_inline_parser *inlines) {
  if (character != '~') return NULL;
  int left, right, punctuation_before, punctuation_after;
  int count = cmark_inline_parser_scan_delimiters(inlines, longest_run, '~', &left, &right, &punctuation_before,
                                                  &punctuation_after);
  char run[longest_run + 1];
  memset(run, '~', (size_t)count);
  run[count] = 0;
  cmark_node *text = cmark_node_new(CMARK_NODE_TEXT);
  cmark_node_set_literal(text, run);
  set_place(text, cmark_inline_parser_get_line(inlines), cmark_inline_parser_get_column(inlines) - count);
  if ((left || right) && count <= 2) cmark_inline_parser_push_delimiter(inlines, mark, left, right, text);
  return text;
}

static size_t length(cmark_node *text) { return strlen(cmark_node_get_literal(text)); }

// What stands between two runs of the same length goes into the first run's node.
static delimiter *insert(cmark_syntax_extension *self, cmark_parser *parser, cmark_inline_parser *inlines,
                         delimiter *opener, delimiter *closer) {
  cmark_node *node = opener->inl_text;
  if (length(node) == length(closer->inl_text) &&
      cmark_node_set_type(node, (cmark_node_type)jalon_node_strikethrough())) {
    cmark_node_set_syntax_extension(node, self);
    cmark_node *child = cmark_node_next(node);
    while (child && child != closer->inl_text) {
      cmark_node *next = cmark_node_next(child);
      cmark_node_append_child(node, child);
      child = next;
    }
    cmark_node_free(closer->inl_text);
  }
  delimiter *after = closer->next;
  for (delimiter *each = closer; each && each != opener;) {
    delimiter *previous = each->previous;
    cmark_inline_parser_remove_delimiter(inlines, each);
    each = previous;
  }
  cmark_inline_parser_remove_delimiter(inlines, opener);
  return after;
}

static const char *type_string(cmark_syntax_extension *extension, cmark_node *node) { return "strikethrough"; }

static int can_contain(cmark_syntax_extension *extension, cmark_node *node, cmark_node_type child) {
  return (child & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE;
}

cmark_syntax_extension *jalon_strikethrough_extension(void) {
  cmark_inlines_add_special_character(':', false);
  cmark_inlines_add_special_character('w', false);
  cmark_inlines_add_special_character('~', true);
  cmark_syntax_extension_set_special_inline_chars(cmark_find_syntax_extension("autolink"), NULL);

  cmark_syntax_extension *extension = cmark_syntax_extension_new("jalon-strikethrough");
  cmark_mem *memory = cmark_get_default_mem_allocator();
  cmark_syntax_extension_set_special_inline_chars(extension,
                                                  cmark_llist_append(memory, NULL, (void *)(uintptr_t)mark));
  cmark_syntax_extension_set_match_inline_func(extension, match);
  cmark_syntax_extension_set_inline_from_delim_func(extension, insert);
  cmark_syntax_extension_set_get_type_string_func(extension, type_string);
  cmark_syntax_extension_set_can_contain_func(extension, can_contain);
  return extension;
}
