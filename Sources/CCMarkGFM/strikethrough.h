#pragma once
#include "shim.h"

// GFM's strikethrough, made to be read on several threads at once. Call once, after GFM's extensions are registered.
cmark_syntax_extension *jalon_strikethrough_extension(void);
