// libcmark-gfm (apt: libcmark-gfm-dev, libcmark-gfm-extensions-dev) and Jalon's fence extension.
#pragma once
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
#include <stdbool.h>

// In libcmark-gfm-extensions, but in no header that Debian installs.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL, CMARK_NODE_STRIKETHROUGH;

// Swift 6 refuses C globals that anyone may write: each node type of an extension is read through a function.
static inline uint16_t jalon_node_table(void) { return CMARK_NODE_TABLE; }
static inline uint16_t jalon_node_table_row(void) { return CMARK_NODE_TABLE_ROW; }
static inline uint16_t jalon_node_table_cell(void) { return CMARK_NODE_TABLE_CELL; }
static inline uint16_t jalon_node_strikethrough(void) { return CMARK_NODE_STRIKETHROUGH; }

// A line that begins with three colons or more, as a leaf block; pairing is done on the tree afterwards.
uint16_t jalon_node_fence(void);

// The whole fence line, without its end of line; NULL for another node. Owned by the node.
const char *jalon_fence_text(cmark_node *node);

// Where a run of tildes, or the text struck through that it opens, begins: its line above 32 bits, its column below;
// zero for another node. cmark gives extensions no way to set a position.
static inline uint64_t jalon_tildes_place(cmark_node *node) {
  cmark_node_type type = cmark_node_get_type(node);
  return type == CMARK_NODE_TEXT || type == CMARK_NODE_STRIKETHROUGH ? (uintptr_t)cmark_node_get_user_data(node) : 0;
}

// Makes Jalon's and GFM's extensions known to libcmark-gfm. Call once, before any parser is made.
void jalon_register_extensions(void);

// Of a list item: 0 without a box, 1 with an empty one, 2 with a ticked one.
int jalon_task_box(cmark_node *item);

// A parser with footnotes, the fences, and GFM's table, strikethrough, autolink, task list items.
cmark_parser *jalon_new_parser(int options, bool fences);
