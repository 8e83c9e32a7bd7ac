#ifndef NHIPCAU_CARCHIVE_SHIM_H
#define NHIPCAU_CARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>

#endif
