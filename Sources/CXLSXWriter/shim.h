#ifndef NHIPCAU_CXLSXWRITER_SHIM_H
#define NHIPCAU_CXLSXWRITER_SHIM_H

#include <xlsxwriter.h>

#endif
