#ifndef NHIPCAU_CSODIUM_SHIM_H
#define NHIPCAU_CSODIUM_SHIM_H

#include <sodium.h>

#endif
