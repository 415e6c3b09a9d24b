#include "tasklist.h"

// libcmark-gfm looks for the marker at the start of the line, where the `>` of a quote or the `-` of an outer list may
// stand: their boxes were text. And it took a box for ticked when `[x]` stood anywhere on the line. Here the marker is
// what the item begins with, on the line that opens it (GFM § 5.3).
enum { box_length = 3, open_box = 1, ticked_box = 2 };

static int box_at(const unsigned char *text, int length) {
  if (length <= box_length || text[0] != '[' || text[2] != ']') return 0;
  if (text[box_length] != ' ' && text[box_length] != '\t') return 0;
  if (text[1] == 'x' || text[1] == 'X') return ticked_box;
  return text[1] == ' ' ? open_box : 0;
}

// The item stays cmark's own, which knows what continues it: only what the box says is noted on it.
static cmark_node *open_block(cmark_syntax_extension *self, int indented, cmark_parser *parser, cmark_node *parent,
                              unsigned char *input, int length) {
  if (indented || cmark_node_get_type(parent) != CMARK_NODE_ITEM || cmark_node_first_child(parent)) return NULL;
  if (cmark_node_get_user_data(parent) || cmark_node_get_start_line(parent) != cmark_parser_get_line_number(parser))
    return NULL;
  int start = cmark_parser_get_first_nonspace(parser);
  int box = box_at(input + start, length - start);
  if (!box) return NULL;
  cmark_node_set_user_data(parent, (void *)(uintptr_t)box);
  cmark_parser_advance_offset(parser, (const char *)input, start + box_length - cmark_parser_get_offset(parser), 0);
  return NULL;
}

int jalon_task_box(cmark_node *item) {
  return cmark_node_get_type(item) == CMARK_NODE_ITEM ? (int)(uintptr_t)cmark_node_get_user_data(item) : 0;
}

cmark_syntax_extension *jalon_tasklist_extension(void) {
  cmark_syntax_extension *extension = cmark_syntax_extension_new("jalon-tasklist");
  cmark_syntax_extension_set_open_block_func(extension, open_block);
  return extension;
}
