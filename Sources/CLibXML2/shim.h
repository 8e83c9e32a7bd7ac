#ifndef NHIPCAU_CLIBXML2_SHIM_H
#define NHIPCAU_CLIBXML2_SHIM_H

// Debian's libxml2 is built with ICU, whose headers clash with Foundation's own copy in debug builds. Nothing here
// reads the one structure that ICU makes longer.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlerror.h>

/// What marks a table of SAX callbacks as version 2; a macro that Swift does not see as an unsigned number.
static inline unsigned int nhipcau_sax2_magic(void) { return XML_SAX2_MAGIC; }

/// Line of the byte that the parser has reached, from 1.
static inline long nhipcau_line(xmlParserCtxtPtr context) { return context->input ? context->input->line : 0; }

#endif
