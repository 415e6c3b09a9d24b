// GFM's task list items, read wherever a list may stand.
#pragma once
#include "shim.h"

cmark_syntax_extension *jalon_tasklist_extension(void);
