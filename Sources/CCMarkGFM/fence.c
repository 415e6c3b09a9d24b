#include "shim.h"
#include "strikethrough.h"
#include "tasklist.h"
#include <stdlib.h>
#include <string.h>

static cmark_node_type fence_type;
static cmark_syntax_extension *fence_extension;
static cmark_syntax_extension *strikethrough_extension;
static cmark_syntax_extension *tasklist_extension;

uint16_t jalon_node_fence(void) { return fence_type; }

const char *jalon_fence_text(cmark_node *node) {
  return cmark_node_get_type(node) == fence_type ? cmark_node_get_user_data(node) : NULL;
}

static const char *type_string(cmark_syntax_extension *extension, cmark_node *node) { return "fence"; }

static int can_contain(cmark_syntax_extension *extension, cmark_node *node, cmark_node_type child) { return 0; }

static void free_text(cmark_mem *memory, void *text) { free(text); }

static cmark_node *open_block(cmark_syntax_extension *self, int indented, cmark_parser *parser, cmark_node *parent,
                              unsigned char *input, int length) {
  int start = cmark_parser_get_first_nonspace(parser);
  if (indented || length - start < 3 || memcmp(input + start, ":::", 3) != 0) return NULL;

  cmark_node *node =
      cmark_parser_add_child(parser, parent, fence_type, cmark_parser_get_first_nonspace_column(parser) + 1);
  if (!node) return NULL;
  cmark_node_set_syntax_extension(node, self);

  int end = length;
  while (end > start && (input[end - 1] == '\n' || input[end - 1] == '\r')) end--;
  char *text = strndup((const char *)input + start, (size_t)(end - start));
  cmark_node_set_user_data(node, text);
  cmark_node_set_user_data_free_func(node, free_text);
  cmark_parser_advance_offset(parser, (const char *)input, length - 1 - cmark_parser_get_offset(parser), 0);
  return node;
}

// A fence is one line: nothing continues it.
static int matches(cmark_syntax_extension *extension, cmark_parser *parser, unsigned char *input, int length,
                   cmark_node *container) {
  return 0;
}

void jalon_register_extensions(void) {
  cmark_gfm_core_extensions_ensure_registered();
  if (fence_extension) return;
  fence_extension = cmark_syntax_extension_new("jalon-fence");
  fence_type = cmark_syntax_extension_add_node(0);
  cmark_syntax_extension_set_open_block_func(fence_extension, open_block);
  cmark_syntax_extension_set_match_block_func(fence_extension, matches);
  cmark_syntax_extension_set_get_type_string_func(fence_extension, type_string);
  cmark_syntax_extension_set_can_contain_func(fence_extension, can_contain);
  strikethrough_extension = jalon_strikethrough_extension();
  tasklist_extension = jalon_tasklist_extension();
}

cmark_parser *jalon_new_parser(int options, bool fences) {
  static const char *const names[] = {"table", "autolink"};
  cmark_parser *parser = cmark_parser_new(options);
  // Before `table`, so that a fence below a row is not read as one more row.
  if (fences) cmark_parser_attach_syntax_extension(parser, fence_extension);
  cmark_parser_attach_syntax_extension(parser, strikethrough_extension);
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(names[i]));
  cmark_parser_attach_syntax_extension(parser, tasklist_extension);
  return parser;
}
