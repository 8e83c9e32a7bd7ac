#ifndef NHIPCAU_CPANGO_SHIM_H
#define NHIPCAU_CPANGO_SHIM_H

#include <cairo.h>
#include <cairo-pdf.h>
#include <pango/pangocairo.h>

/// `g_object_unref` takes an untyped pointer; Swift sees the object's type as opaque.
static inline void nhipcau_unref(void *object) { g_object_unref(object); }

#endif
