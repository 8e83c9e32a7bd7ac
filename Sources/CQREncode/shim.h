#ifndef NHIPCAU_CQRENCODE_SHIM_H
#define NHIPCAU_CQRENCODE_SHIM_H

#include <qrencode.h>

#endif
